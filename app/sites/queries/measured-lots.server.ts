import { formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { MeasuredWords } from "~/search/words/measures";
import { readMeasures } from "~/search/words/measures";
import { nearTo } from "~/search/words/nearness";
import { readingsOf } from "~/search/words/readings";
import { lotSearchParams } from "../model/lot-address";
import { lotRangeUnits } from "../model/lot-labels";
import type { LotQuery } from "../model/lot-query";
import { lotQuery, rangeInOrder } from "../model/lot-query";
import { lotRanges } from "../model/lot-terms";
import type { MeasuredLots } from "../model/views/measured-lots";
import { countLots } from "./search-lots.server";

/**
 * Lots for the amounts that stand among a query's words: "5 ha ba tri" asks for 5 ha, not for a lot called so. The
 * words left over stay in the search; only words that find no lot by themselves are left out, and that is said. Null
 * where the words hold no amount, or amounts that contradict what is asked already.
 */
export async function measuredLots(query: LotQuery, lang: Language): Promise<MeasuredLots | null> {
  const read = readMeasures(query.q);
  if (!read) return null;
  const meant = { ...query, ...read.needs, q: read.words, page: 1 };
  if (!rangeInOrder(meant)) return null;
  const { q, total } = await wordsThatFind(meant);
  const asked = { ...meant, q };
  return {
    needs: needsInWords({ ...read, words: q }, read.words, lang),
    query: asked,
    to: paths.lots(lang, lotSearchParams(asked)),
    total,
  };
}

/** The words, or what they may have been meant to be, if that finds lots where nothing else is asked; else none. */
async function wordsThatFind(meant: LotQuery): Promise<{ q: string; total: number }> {
  const candidates = [meant.q, ...readingsOf(meant.q)];
  const totals = await countLots([
    ...candidates.map((q) => ({ ...meant, q })),
    { ...meant, q: "" },
    ...candidates.map((q) => lotQuery.parse({ q })),
  ]);
  const at = candidates.findIndex((_, index) => (totals[candidates.length + 1 + index] ?? 0) > 0);
  if (at >= 0) return { q: candidates[at] ?? "", total: totals[at] ?? 0 };
  // the list asks what they want to be near to
  if (nearTo(meant.q) !== null) return { q: meant.q, total: totals[0] ?? 0 };
  return { q: "", total: totals[candidates.length] ?? 0 };
}

function needsInWords({ needs, words }: MeasuredWords, typed: string, lang: Language): string {
  const t = translator(lang);
  const ranges = lotRanges.flatMap((range) => {
    const amount = needs[range];
    if (amount === undefined) return [];
    return [`${t(`sites:range.${range}`)} ${formatNumber(amount, lang)}\u00a0${lotRangeUnits[range]}`];
  });
  const said = [...(words === "" ? [] : [words]), ...ranges].join(" · ");
  return words === "" && typed !== "" ? `${said} ${t("sites:lots.leftOut", { words: typed })}` : said;
}
