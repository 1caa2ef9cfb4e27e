import type { Database } from "~/app/platform/database/connect.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { InfrastructureKind, InfrastructureStatus } from "../../model/places/infrastructure";
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
    select: { id: true, kind: true, nameVi: true, nameEn: true, status: true, expectedOn: true },
  });
  const inLanguage = (language: Language) =>
    rows
      .map(({ id, kind, nameVi, nameEn, ...state }) => ({
        id,
        kind,
        name: (language === "vi" ? nameVi : nameEn) + stateInWords(state, language),
      }))
      .sort(
        (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.localeCompare(b.name, language),
      );
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}

interface State {
  status: InfrastructureStatus;
  expectedOn: Date | null;
}

/** What is not there yet says so wherever it is named, with the year it is due in where somebody has published one. */
function stateInWords({ status, expectedOn }: State, language: Language): string {
  if (status === "operating") return "";
  const state = translator(language)(`map:status.${status}`).toLocaleLowerCase(language);
  return ` (${[state, ...(expectedOn ? [expectedOn.getUTCFullYear()] : [])].join(", ")})`;
}
