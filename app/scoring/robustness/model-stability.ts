import type { Rational } from "../exact/rational";
import { least, rational, roundHalfUp, sum, ZERO } from "../exact/rational";
import type { CriteriaModel } from "../model";
import type { Entry } from "../ranking";
import { rankApplications } from "../ranking";
import { meetsMinimum } from "../score/criterion-score";
import type { Judgement } from "../score/judgement";
import type { Line, WeightInterval } from "./stability";
import { lineOf, minus, staysNonNegative } from "./stability";

/** Ends of one weight in points, others keeping their proportions. */
export interface PointsInterval {
  readonly low: string;
  readonly high: string;
}

export interface ModelStability {
  readonly criterion: string;
  readonly weight: string;
  /** The first place of the ranking stays first. */
  readonly winner: PointsInterval;
  /** The whole order stays. */
  readonly order: PointsInterval;
  /** Each ranked application, best first, stays on its side of the pass mark. */
  readonly passing: readonly PointsInterval[];
}

/**
 * Exact one-way stability of a ranking, from exact points: how far each weight may move before the winner, the order, or
 * somebody's side of the pass mark changes. Bonus points, minimums and gates are held as they are; two places that a
 * minimum keeps apart stay apart. Where only a tie-breaker or the rounding of totals puts one place before the next,
 * the interval ends where the exact totals would turn it, which may be at the weight itself.
 * @param entries judged by this model; those without a rank do not count
 * @throws Unrankable as `rankApplications`
 */
export function modelStability(model: CriteriaModel, entries: readonly Entry[]): ModelStability[] {
  const own = model.criteria.flatMap((criterion, at) => (criterion.bonus ? [] : [{ criterion, at }]));
  const total = rational(model.declaredTotal);
  const weights = own.map(({ criterion }) => rational(criterion.weight).div(total));
  const ranked = rankApplications(model, entries).places.flatMap((index) => entries[index]?.judgement ?? []);
  const rows = ranked.map(({ scores }) =>
    own.map(({ criterion, at }) => exactPoints({ scores }, at).div(rational(criterion.weight))),
  );
  const bonuses = ranked.map((judgement) => bonusOf(model, judgement).div(total));
  const knockedOut = ranked.map(({ scores }) => scores.some((score) => meetsMinimum(score) === false));
  return own.map(({ criterion }, at) => {
    const lines = rows.map((row, index) => lifted(lineOf(weights, row, at), bonuses[index] ?? ZERO));
    const current = weights[at] ?? ZERO;
    const lead = (ahead: number, behind: number): Line[] => {
      const [first, second] = [lines[ahead], lines[behind]];
      return first && second && knockedOut[ahead] === knockedOut[behind] ? [minus(first, second)] : [];
    };
    const behind = [...lines.keys()].slice(1);
    const stays = (kept: readonly Line[]) => inPoints(staysAhead(current, kept), total);
    return {
      criterion: criterion.code,
      weight: roundHalfUp(rational(criterion.weight)),
      winner: stays(behind.flatMap((place) => lead(0, place))),
      order: stays(behind.flatMap((place) => lead(place - 1, place))),
      passing: lines.map((line) => stays([sideOf(line, fewestPassing(model).div(total), current)])),
    };
  });
}

function exactPoints({ scores }: Pick<Judgement, "scores">, at: number): Rational {
  return scores[at]?.exact.low ?? ZERO;
}

function bonusOf(model: CriteriaModel, judgement: Judgement): Rational {
  const points = sum(
    model.criteria.map((criterion, at) => (criterion.bonus ? exactPoints(judgement, at) : ZERO)),
  );
  return least(points, rational(model.bonusCap));
}

/** The fewest exact points whose published total reaches the pass mark: half a hundredth less, since halves round up. */
function fewestPassing({ passMark }: CriteriaModel): Rational {
  return rational(passMark).mul(100n).ceil().sub(rational("0.5")).div(100n);
}

function lifted({ at0, at1 }: Line, offset: Rational): Line {
  return { at0: at0.add(offset), at1: at1.add(offset) };
}

function valueAt({ at0, at1 }: Line, weight: Rational): Rational {
  return at0.add(at1.sub(at0).mul(weight));
}

/** No room at all where exact totals already stand the other way round. */
function staysAhead(current: Rational, leads: readonly Line[]): WeightInterval {
  const turned = leads.some((lead) => valueAt(lead, current).lt(ZERO));
  return turned ? { low: current, high: current } : staysNonNegative(current, leads);
}

/** How far above the mark, or below it when it is below now. */
function sideOf(line: Line, mark: Rational, current: Rational): Line {
  const above = { at0: line.at0.sub(mark), at1: line.at1.sub(mark) };
  return valueAt(above, current).gte(ZERO) ? above : { at0: above.at0.neg(), at1: above.at1.neg() };
}

function inPoints({ low, high }: WeightInterval, total: Rational): PointsInterval {
  return { low: roundHalfUp(low.mul(total)), high: roundHalfUp(high.mul(total)) };
}
