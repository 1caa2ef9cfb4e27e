import { agreement } from "~/app/scoring/robustness/agreement";
import { dominance } from "~/app/scoring/robustness/dominance";
import { stability } from "~/app/scoring/robustness/stability";
import type { SmaaRequest, SmaaResult } from "~/app/scoring/smaa";
import { smaa } from "~/app/scoring/smaa";
import { ahp, matrixFault } from "~/app/scoring/weights/ahp";
import { groupAhp } from "~/app/scoring/weights/group";
import { normalise, rankSchemes, weightsFromRanks } from "~/app/scoring/weights/rank-weights";
import { read, refuse } from "./refusal";
import {
  agreementRequest,
  ahpRequest,
  anyWeightsRequest,
  dominanceRequest,
  smaaRequest,
  stabilityRequest,
  weightsRequests,
} from "./requests";
import { startSmaaThreads } from "./smaa/threads";

export function answerAhp(input: unknown) {
  const request = read(ahpRequest, input);
  if ("matrix" in request) {
    checkMatrix(request.matrix, ["matrix"]);
    return ahp(request.matrix);
  }
  for (const [index, matrix] of request.matrices.entries()) checkMatrix(matrix, ["matrices", index]);
  const [first] = request.matrices;
  const odd = request.matrices.findIndex((matrix) => matrix.length !== first?.length);
  if (odd >= 0)
    refuse(["matrices", odd], "sizes-differ", "các ma trận phải cùng cỡ", "matrices must be of one size");
  return groupAhp(request.matrices);
}

function checkMatrix(matrix: readonly (readonly number[])[], place: readonly PropertyKey[]): void {
  const fault = matrixFault(matrix);
  if (fault) refuse([...place, ...fault.path], fault.code, fault.message.vi, fault.message.en);
}

export function answerWeights(input: unknown): { weights: number[] } {
  const { scheme, n } = read(anyWeightsRequest, input);
  if (scheme === "swing" || scheme === "direct") {
    return { weights: normalise(ratingsFrom(input)) };
  }
  if (n !== undefined) {
    const request = read(weightsRequests.n, input);
    return { weights: rankSchemes[request.scheme](request.n) };
  }
  const request = read(weightsRequests.ranks, input);
  return { weights: weightsFromRanks(request.scheme, request.ranks) };
}

function ratingsFrom(input: unknown): number[] {
  const { swings } = read(weightsRequests.swings, input);
  if (swings.some((swing) => swing > 0)) return swings;
  return refuse(
    ["swings"],
    "all-zero",
    "phải có ít nhất một giá trị lớn hơn 0",
    "at least one must be above zero",
  );
}

export function answerStability(input: unknown) {
  const { weights, performances } = read(stabilityRequest, input);
  checkWidth(performances, weights.length, ["weights"]);
  const { winner, intervals } = stability(weights, performances);
  return {
    winner,
    intervals: intervals.map(({ criterion, low, high }) => ({
      criterion,
      low: low.valueOf(),
      high: high.valueOf(),
      exact: [low.toFraction(), high.toFraction()],
    })),
  };
}

export async function answerSmaa(input: unknown): Promise<SmaaResult> {
  const { order, bounds, passMark, ...rest } = read(smaaRequest, input);
  const criteria = rest.performances[0]?.length ?? 0;
  if (bounds) checkWidth(rest.performances, bounds.length, ["bounds"]);
  const known =
    order?.every((criterion, at) => criterion < criteria && order.indexOf(criterion) === at) ?? true;
  if (!known)
    refuse(["order"], "unknown-criterion", "mỗi tiêu chí chỉ một lần", "each criterion once, from 0");
  const request: SmaaRequest = {
    ...rest,
    ...(order && { order }),
    ...(bounds && { bounds }),
    ...(passMark !== undefined && { passMark }),
  };
  try {
    return await smaaWorthThreads(request, criteria);
  } catch (error) {
    if (error instanceof RangeError) {
      refuse(["bounds"], "no-weights", "không có trọng số nào thỏa các ràng buộc", error.message);
    }
    throw error;
  }
}

/** Below this many table entries to weigh, starting threads takes longer than the work. */
const WORTH_THREADS = 5e8;

async function smaaWorthThreads(request: SmaaRequest, criteria: number): Promise<SmaaResult> {
  if (request.performances.length * criteria * request.samples < WORTH_THREADS) return smaa(request);
  const threads = await startSmaaThreads();
  try {
    return await threads.run(request);
  } finally {
    await threads.close();
  }
}

export function answerDominance(input: unknown) {
  return dominance(read(dominanceRequest, input).performances);
}

export function answerAgreement(input: unknown) {
  const { ratings, level } = read(agreementRequest, input);
  return agreement(ratings, level);
}

function checkWidth(
  rows: readonly (readonly unknown[])[],
  width: number,
  place: readonly PropertyKey[],
): void {
  if (rows[0]?.length === width) return;
  refuse(
    place,
    "width-differs",
    "phải có một giá trị cho mỗi tiêu chí",
    "there must be one value per criterion",
  );
}
