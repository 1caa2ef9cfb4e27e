import type { Bilingual, Language } from "~/app/platform/i18n/languages";

interface Sector {
  code: string;
  /** depth in the classification: 2 is a division (two digits) */
  level: number;
  name: Bilingual;
}

interface SectorGroup {
  label: string;
  options: { value: string; label: string }[];
}

/**
 * Sectors as a list of choices under their divisions, at the narrowest level that is known: rules are written at that
 * level, and under a broader code nobody could say whether they are met.
 */
export function sectorGroups(sectors: readonly Sector[], lang: Language): SectorGroup[] {
  const isNarrowest = ({ code }: Sector) =>
    !sectors.some((other) => other.code !== code && other.code.startsWith(code));
  const label = ({ code, name }: Sector) => `${code} · ${name[lang]}`;
  return sectors
    .filter(({ level }) => level === 2)
    .map((division) => ({
      label: label(division),
      options: sectors
        .filter((sector) => sector.code.startsWith(division.code) && isNarrowest(sector))
        .map((sector) => ({ value: sector.code, label: label(sector) })),
    }));
}
