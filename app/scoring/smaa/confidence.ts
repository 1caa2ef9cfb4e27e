import { randomStream } from "./random";
import type { Table } from "./table";
import { redraw, scoreAll } from "./table";

/** Draws spent on confidence factors: at least this many, and no more multiplications than the budget. */
const FEWEST_DRAWS = 200;
const BUDGET = 2e9;
const CONFIDENCE_STREAM = 2 ** 30 + 1;

/** How likely each alternative is first under its own central weights; 0 where it has none. */
export function confidenceFactors(
  table: Table,
  centralWeights: readonly (readonly number[] | null)[],
  samples: number,
  seed: number,
): number[] {
  const { alternatives, criteria, uncertain } = table;
  const affordable = Math.floor(BUDGET / (alternatives * alternatives * Math.max(1, criteria)));
  const draws = uncertain.length === 0 ? 1 : Math.min(samples, Math.max(FEWEST_DRAWS, affordable));
  const random = randomStream(seed, CONFIDENCE_STREAM);
  const wins = new Float64Array(alternatives);
  const scores = new Float64Array(alternatives);
  const central = centralWeights.map((weights) => weights && Float64Array.from(weights));
  for (let draw = 0; draw < draws; draw += 1) {
    redraw(table, random);
    for (const [i, weights] of central.entries()) {
      if (weights === null) continue;
      scoreAll(table, weights, scores);
      wins[i] = (wins[i] as number) + shareOfFirst(scores, i);
    }
  }
  return Array.from(wins, (won) => won / draws);
}

/** 1 when alternative i leads alone, 1/k when it leads with k-1 others, otherwise 0. */
function shareOfFirst(scores: Float64Array, i: number): number {
  const own = scores[i] as number;
  let level = 0;
  for (let other = 0; other < scores.length; other += 1) {
    if ((scores[other] as number) > own + 1e-12) return 0;
    if ((scores[other] as number) >= own - 1e-12) level += 1;
  }
  return 1 / level;
}
