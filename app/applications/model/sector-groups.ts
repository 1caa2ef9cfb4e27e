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

/** Sectors as a list of choices under their divisions; a division can be chosen itself. */
export function sectorGroups(sectors: readonly Sector[], lang: Language): SectorGroup[] {
  const label = ({ code, name }: Sector) => `${code} · ${name[lang]}`;
  return sectors
    .filter(({ level }) => level === 2)
    .map((division) => ({
      label: label(division),
      options: sectors
        .filter(({ code }) => code.startsWith(division.code))
        .map((sector) => ({ value: sector.code, label: label(sector) })),
    }));
}
