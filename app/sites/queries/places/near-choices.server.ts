import type { Database } from "~/app/platform/database/connect.server";
import { capitalised } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { InfrastructureStatus, NearKind } from "../../model/places/infrastructure";
import { nearKinds } from "../../model/places/infrastructure";
import type { NearChoice } from "../../model/views/lot-list";
import { anyInWords } from "./any-of-kind.server";

const keptForMs = 60_000;

let kept: { until: number; choices: Record<Language, NearChoice[]> } | null = null;

/**
 * What the list can measure distance from: of each kind any, then one by one. It changes rarely, and every view of the
 * list needs it.
 */
export async function nearChoices(
  db: Pick<Database, "infrastructure">,
  language: Language,
): Promise<NearChoice[]> {
  if (!kept || kept.until < Date.now()) kept = { until: Date.now() + keptForMs, choices: await load(db) };
  return kept.choices[language];
}

async function load(db: Pick<Database, "infrastructure">): Promise<Record<Language, NearChoice[]>> {
  const rows = await db.infrastructure.findMany({
    where: { kind: { in: [...nearKinds] } },
    select: { id: true, kind: true, nameVi: true, nameEn: true, status: true, expectedOn: true },
  });
  const inLanguage = (language: Language) =>
    nearKinds.flatMap((kind) =>
      choicesOf(
        kind,
        rows.filter((row) => row.kind === kind),
        language,
      ),
    );
  return { vi: inLanguage("vi"), en: inLanguage("en") };
}

function choicesOf(kind: NearKind, ofKind: readonly Row[], language: Language): NearChoice[] {
  if (ofKind.length === 0) return [];
  const any = { id: kind, kind, name: capitalised(anyInWords(kind, ofKind, language)) };
  const each = ofKind.map(({ id, nameVi, nameEn, ...state }) => ({
    id,
    kind,
    name: (language === "vi" ? nameVi : nameEn) + stateInWords(state, language),
  }));
  return [any, ...each.sort((a, b) => a.name.localeCompare(b.name, language))];
}

interface Row extends State {
  id: string;
  nameVi: string;
  nameEn: string;
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
