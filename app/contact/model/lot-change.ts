import type { LotStatus } from "~/app/sites/model/lot-terms";

/** What a subscriber is told of when it changes. */
export interface LotState {
  status: LotStatus;
  /** ISO day; null = not published */
  readyFrom: string | null;
  rentUsdM2Term: number | null;
}

export type LotChange = keyof LotState;

/** What is different now; empty when nothing is. */
export function changesBetween(known: LotState, now: LotState): LotChange[] {
  const all = ["status", "readyFrom", "rentUsdM2Term"] as const;
  return all.filter((field) => known[field] !== now[field]);
}
