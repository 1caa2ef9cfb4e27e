import type { CriteriaModel } from "../model";
import type { Member } from "../population/columns";
import type { Standings, Verdict } from "../population/standings";
import { standingsOf } from "../population/standings";
import type { Standpoint } from "../ranking/order";
import { bestFirst, compareTotals } from "../ranking/order";

/** Everybody's place in the ranking by one model. */
export interface RowPlace {
  /** As `rankApplications` gives it. */
  readonly rank: number;
  /** The rank that minimums and totals alone would give. */
  readonly rankByTotal: number;
  /** The tie-breaker between it and the place before it, else the place after it; null when none decided. */
  readonly tieBreaker: string | null;
}

/** One of the two models of a what-if, with the whole population under it. */
export interface Side {
  readonly model: CriteriaModel;
  readonly standings: Standings;
  /** By row; null where it has no rank. */
  readonly places: readonly (RowPlace | null)[];
}

export function sideOf(
  model: CriteriaModel,
  population: readonly Member[],
  verdicts?: readonly Verdict[],
): Side {
  const standings = standingsOf(model, population, verdicts);
  return { model, standings, places: placesOf(model, standings.standpoints) };
}

function placesOf(model: CriteriaModel, standpoints: Standings["standpoints"]): (RowPlace | null)[] {
  const ranked = standpoints.flatMap((at, row) => (at ? [{ row, at }] : []));
  const order = bestFirst(ranked, ({ at }) => at, model.tieBreakers);
  const places: (RowPlace | null)[] = standpoints.map(() => null);
  let group: { rank: number; at: Standpoint } | null = null;
  for (const [place, { item, rank, tieBreaker }] of order.entries()) {
    if (group === null || compareTotals(group.at, item.at) !== 0) group = { rank: place + 1, at: item.at };
    const decided = tieBreaker ?? order[place + 1]?.tieBreaker ?? null;
    places[item.row] = { rank, rankByTotal: group.rank, tieBreaker: decided };
  }
  return places;
}
