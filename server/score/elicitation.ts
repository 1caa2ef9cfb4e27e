import * as z from "zod";
import type { BestWorst } from "~/app/scoring/elicitation/best-worst";
import { bestWorst } from "~/app/scoring/elicitation/best-worst";
import type { BestWorstComparisons } from "~/app/scoring/elicitation/best-worst-comparisons";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { loadSolver } from "./highs";
import { Refusal, read } from "./refusal";

const comparisons = z.array(z.number().min(1).max(9)).min(1).max(50);

const bestWorstRequest = z.strictObject({
  method: z.literal("best-worst"),
  best: z.int().min(0),
  worst: z.int().min(0),
  bestToOthers: comparisons,
  othersToWorst: comparisons,
});

export async function answerBestWorst(input: unknown): Promise<BestWorst> {
  const request = read(bestWorstRequest, input);
  const problems = comparisonProblems(request);
  if (problems.length > 0) throw new Refusal(problems);
  return bestWorst(request, await loadSolver());
}

/** What the lists say against themselves or each other. */
function comparisonProblems({ best, worst, bestToOthers, othersToWorst }: BestWorstComparisons): Problem[] {
  const size = bestToOthers.length;
  if (othersToWorst.length !== size) return [problem(["othersToWorst"], "sizes-differ", ...SIZES_DIFFER)];
  const unknown = [["best", best] as const, ["worst", worst] as const].filter(([, at]) => at >= size);
  if (unknown.length > 0) {
    return unknown.map(([place]) => problem([place], "unknown-criterion", ...UNKNOWN_CRITERION));
  }
  const extreme = bestToOthers[worst];
  return [
    ...(best === worst && size > 1 ? [problem(["worst"], "best-is-worst", ...BEST_IS_WORST)] : []),
    ...ownProblems("bestToOthers", bestToOthers, best),
    ...ownProblems("othersToWorst", othersToWorst, worst),
    ...(othersToWorst[best] === extreme
      ? []
      : [problem(["othersToWorst", best], "sides-differ", ...SIDES_DIFFER)]),
    ...beyond("bestToOthers", bestToOthers, extreme),
    ...beyond("othersToWorst", othersToWorst, extreme),
  ];
}

function ownProblems(list: string, ratios: readonly number[], at: number): Problem[] {
  return ratios[at] === 1 ? [] : [problem([list, at], "not-one", ...NOT_ONE)];
}

/** Nothing is further from best than worst is. */
function beyond(list: string, ratios: readonly number[], extreme = 9): Problem[] {
  return ratios.flatMap((ratio, at) =>
    ratio > extreme ? [problem([list, at], "beyond-worst", ...BEYOND)] : [],
  );
}

const SIZES_DIFFER = ["hai danh sách phải dài bằng nhau", "both lists must be of one length"] as const;
const UNKNOWN_CRITERION = [
  "không có tiêu chí này; tiêu chí được đếm từ 0",
  "there is no such criterion; they count from 0",
] as const;
const BEST_IS_WORST = [
  "tiêu chí quan trọng nhất và ít quan trọng nhất phải khác nhau",
  "the most and the least important criterion must be two",
] as const;
const NOT_ONE = ["so với chính nó phải là 1", "compared with itself it must be 1"] as const;
const SIDES_DIFFER = [
  "phải bằng số mà bestToOthers ghi cho tiêu chí ít quan trọng nhất",
  "must equal what bestToOthers says of the least important criterion",
] as const;
const BEYOND = [
  "không được lớn hơn số so sánh quan trọng nhất với ít quan trọng nhất",
  "may not exceed the comparison of the most with the least important",
] as const;
