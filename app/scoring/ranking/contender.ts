import type { Rational } from "../exact/rational";
import { rational } from "../exact/rational";
import type { CriteriaModel } from "../model";
import { meetsMinimum } from "../score/criterion-score";
import type { Judgement } from "../score/judgement";
import type { Standpoint } from "./order";

/** An application in the contest: where it stands at best and at worst. */
export interface Contender {
  readonly best: Standpoint;
  readonly worst: Standpoint;
  /** Status `scored`, and neither a minimum nor a tie-breaker's points are open: best and worst are one, and it has a rank. */
  readonly settled: boolean;
}

/** Null when a gate excludes it. */
export function contenderOf(model: CriteriaModel, judgement: Judgement): Contender | null {
  const { status, total, scores } = judgement;
  if (status === "excluded") return null;
  const minimums = scores.map(meetsMinimum);
  const breakers = breakerRanges(model, judgement);
  const best = {
    belowMinimum: minimums.includes(false),
    total: hundredths(total.high),
    breaker: (at: number) => breakers[at]?.better ?? missing(at),
  };
  const worst = {
    belowMinimum: !minimums.every((met) => met === true),
    total: hundredths(total.low),
    breaker: (at: number) => breakers[at]?.worse ?? missing(at),
  };
  const open =
    status === "incomplete" ||
    best.belowMinimum !== worst.belowMinimum ||
    breakers.some(({ better, worse }) => !better.equals(worse));
  return { best, worst, settled: !open };
}

/** Exact points on each tie-breaking criterion, from the better end to the worse. */
function breakerRanges({ tieBreakers }: CriteriaModel, { scores }: Judgement) {
  return tieBreakers.map(({ criterion, better }) => {
    const score = scores.find(({ compiled }) => compiled.criterion.code === criterion);
    if (score === undefined) throw new RangeError(`no criterion ${criterion}; parse the model first`);
    const { low, high } = score.exact;
    return better === "higher" ? { better: high, worse: low } : { better: low, worse: high };
  });
}

/** A published total counts whole hundredths of a point. */
function hundredths(total: Rational): bigint {
  return total.mul(rational(100)).n;
}

function missing(at: number): never {
  throw new RangeError(`there is no tie-breaker ${at}`);
}
