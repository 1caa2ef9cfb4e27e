import type { Bilingual } from "~/app/platform/i18n/languages";
import { bestWord } from "~/app/sites/model/compare/best-values";
import type { Comparison, JudgedRow } from "~/app/sites/model/compare/comparison";
import { both } from "../frame/says.server";

export function rowName({ name }: JudgedRow): Bilingual {
  return typeof name === "string" ? both(`compare:row.${name}`) : name;
}

/** What is best about the best values of a row: "lowest", "nearest". */
export function bestName(row: JudgedRow): Bilingual {
  return both(`compare:best.${bestWord(row)}`);
}

export function comparisonTitle({ kind }: Pick<Comparison, "kind">): Bilingual {
  return both(kind === "lot" ? "sheets:sheet.compareLots" : "sheets:sheet.compareZones");
}
