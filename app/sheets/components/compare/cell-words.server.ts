import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { compareUnits } from "~/app/sites/model/compare/compare-units";
import type { Cell } from "~/app/sites/model/compare/comparison";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import { inBoth } from "../../model/say";
import { both } from "../frame/says.server";

/** A compared value as paper and tables say it. */
export interface CellWords {
  words: Bilingual;
  /** what stands smaller below */
  notes: Bilingual[];
  tone: "plain" | "gap" | "warning";
}

/** The words of app/sites/components/compare/cell-value.tsx, in both languages. */
export function cellWords(cell: Cell): CellWords {
  switch (cell.kind) {
    case "unknown":
      return said(both("common:notPublished"), [], "gap");
    case "none":
      return said({ vi: "–", en: "–" });
    case "amount":
      return amountWords(cell);
    case "disputed":
      return said(cell.words, [both("compare:disputed")], "warning");
    case "day":
      return cell.stale
        ? said(dayWords(cell.day), [both("compare:stale")], "warning")
        : said(dayWords(cell.day));
    case "now":
      return said(both("compare:now"));
    case "lotStatus":
      return said(lotStatusLabels[cell.status]);
    case "zoneStatus":
      return said(both(`sites:zoneStatus.${cell.status}`), [asOf(cell.since)]);
    case "words":
      return said(cell.words);
    case "list":
      return said(inBoth((lang) => cell.items.map((item) => item[lang]).join("; ")));
    case "zone":
      return said(cell.name);
    case "criteria":
      return said(criteriaWords(cell));
  }
}

function said(words: Bilingual, notes: Bilingual[] = [], tone: CellWords["tone"] = "plain"): CellWords {
  return { words, notes, tone };
}

function amountWords(cell: Extract<Cell, { kind: "amount" }>): CellWords {
  const { amount, unit, note, coming, illustrative, asOf: date } = cell;
  const words = inBoth((lang) => `${formatNumber(amount, lang)} ${compareUnits[unit][lang]}`);
  const madeUp = illustrative && both("common:provenance.sureness.illustrative");
  return said(
    words,
    [note, coming, madeUp, date && asOf(date)].flatMap((one) => one || []),
  );
}

function criteriaWords({ name, number }: Extract<Cell, { kind: "criteria" }>): Bilingual {
  const values = { vi: { name: name.vi, number }, en: { name: name.en, number } };
  return both("compare:criteriaVersion", values);
}

const dayWords = (iso: string): Bilingual => inBoth((lang) => formatDate(iso, lang));

function asOf(iso: string): Bilingual {
  const date = dayWords(iso);
  return both("compare:asOf", { vi: { date: date.vi }, en: { date: date.en } });
}
