/**
 * Comparisons of n criteria with the most and the least important of them, 1 (equal) to 9 (extremely more).
 * `bestToOthers[j]` says how many times `best` matters more than j, `othersToWorst[j]` how many times j matters
 * more than `worst`; each list has a 1 at its own criterion, and both say the same of best against worst.
 */
export interface BestWorstComparisons {
  readonly best: number;
  readonly worst: number;
  readonly bestToOthers: readonly number[];
  readonly othersToWorst: readonly number[];
}
