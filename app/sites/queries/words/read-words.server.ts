import { withoutFiller } from "~/search/words/spoken/fillers";
import type { MeasuredWords } from "~/search/words/spoken/measures";
import { readMeasures } from "~/search/words/spoken/measures";
import type { Nearness } from "~/search/words/spoken/nearness";
import { readNearness } from "~/search/words/spoken/nearness";
import type { LotQuery } from "../../model/lot-query";
import { lotAmounts, rangeInOrder } from "../../model/lot-query";

/** A reader's words taken apart. */
export interface ReadWords {
  /** amounts and a day of hand-over among the words; none where they contradict what is asked already */
  amounts: MeasuredWords["needs"];
  /** what the words ask to be near to */
  near: Nearness | null;
  /** the query with the amounts as needs; its words without them and without fillers */
  asked: LotQuery;
}

export function readWords(typed: LotQuery): ReadWords {
  const { needs, words } = amountsOf(typed) ?? { needs: {}, words: withoutFiller(typed.q) };
  return {
    amounts: needs,
    near: readNearness(words),
    asked: { ...typed, ...needs, q: words, page: 1 },
  };
}

/** Null where they contradict what is asked already, or are larger than the list can be asked for. */
function amountsOf({ q, ...typed }: LotQuery): MeasuredWords | null {
  const measured = readMeasures(q);
  if (!measured) return null;
  const { success, data: needs } = lotAmounts.safeParse(measured.needs);
  return success && rangeInOrder({ ...typed, ...needs }) ? { needs, words: measured.words } : null;
}

/** Such lots by their distance from this place, which is what the words name. */
export function lotsNearTo(id: string, { asked, near }: ReadWords): LotQuery {
  const within = near?.within ?? undefined;
  return { ...asked, q: near?.wanted ?? "", near: id, within, sort: "distance" };
}
