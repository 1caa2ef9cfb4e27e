import type { LotQuery } from "../lot-query";

/** Amounts read out of a reader's words, as needs of the list of lots. */
export interface MeasuredLots {
  /** "Ba Tri · Diện tích từ 5 ha", and what was left out */
  needs: string;
  /** the list narrowed by them, and its address */
  query: LotQuery;
  to: string;
  total: number;
}
