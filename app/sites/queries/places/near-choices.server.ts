import type { Database } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { InfrastructureKind } from "../../model/places/infrastructure";
import type { NearChoice } from "../../model/views/lot-list";

/** What investors ask to be near to, in this order. */
const kinds: readonly InfrastructureKind[] = ["port", "expressway", "bridge", "raw_material_zone"];
const keptForMs = 60_000;

let kept: { until: number; choices: Record<Language, NearChoice[]> } | null = null;

/** The places the list can measure distance from. They change rarely and every view of the list needs them. */
export async function nearChoices(
  db: Pick<Database, "infrastructure">,
  language: Language,
): Promise<NearChoice[]> {
  if (!kept || kept.until < Date.now()) kept = { until: Date.now() + keptForMs, choices: await load(db) };
  return kept.choices[language];
}

async function load(db: Pick<Database, "infrastructure">): Promise<Record<Language, NearChoice[]>> {
  const rows = await db.infrastructure.findMany({
    where: { kind: { in: [...kinds] } },
    select: { id: true, kind: true, nameVi: true, nameEn: true },
  });
  const inLanguage = (language: Language) =>
    rows
      .map(({ id, kind, nameVi, nameEn }) => ({ id, kind, name: language === "vi" ? nameVi : nameEn }))
      .sort(
        (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.localeCompare(b.name, language),
      );
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}
