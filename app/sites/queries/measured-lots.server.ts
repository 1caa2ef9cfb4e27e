import { formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { readMeasures } from "~/search/words/measures";
import { lotSearchParams } from "../model/lot-address";
import { lotRangeUnits } from "../model/lot-labels";
import type { LotQuery } from "../model/lot-query";
import { rangeInOrder } from "../model/lot-query";
import { lotRanges } from "../model/lot-terms";
import type { MeasuredLots } from "../model/views/measured-lots";
import { countLots } from "./search-lots.server";

/**
 * Lots for the amounts that stand among a query's words: "5 ha ba tri" asks for 5 ha, not for a lot called so. The
 * words left over stay in the search where they find something. Null where the words hold no amount, or amounts that
 * contradict what is asked already.
 */
export async function measuredLots(query: LotQuery, lang: Language): Promise<MeasuredLots | null> {
  const read = readMeasures(query.q);
  if (!read) return null;
  const meant = { ...query, ...read.needs, q: read.words, page: 1 };
  if (!rangeInOrder(meant)) return null;
  const [total = 0, withoutWords = 0] = await countLots([meant, { ...meant, q: "" }]);
  const asked = total === 0 && withoutWords > 0 ? { ...meant, q: "" } : meant;
  return {
    needs: needsInWords({ ...read.needs, q: asked.q }, lang),
    to: paths.lots(lang, lotSearchParams(asked)),
    total: asked === meant ? total : withoutWords,
  };
}

function needsInWords(needs: Pick<LotQuery, "q"> & Partial<LotQuery>, lang: Language): string {
  const t = translator(lang);
  const ranges = lotRanges.flatMap((range) => {
    const amount = needs[range];
    if (amount === undefined) return [];
    return [`${t(`sites:range.${range}`)} ${formatNumber(amount, lang)}\u00a0${lotRangeUnits[range]}`];
  });
  return [...ranges, ...(needs.q === "" ? [] : [t("sites:lots.words", { q: needs.q })])].join(" · ");
}
