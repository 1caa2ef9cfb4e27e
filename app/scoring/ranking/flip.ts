import type { Rational } from "../exact/rational";
import { distinctTexts, least, rational, roundHalfUp, sum, ZERO } from "../exact/rational";
import type { CriterionScore } from "../score/criterion-score";
import { meetsMinimum } from "../score/criterion-score";
import type { Judgement } from "../score/judgement";

/** One weight moved, the others keeping their proportions: where two neighbours draw level. */
export interface Flip {
  readonly criterion: string;
  /** The weight now and at the swap, in points, with as many decimals as it takes to tell them apart. */
  readonly from: string;
  readonly to: string;
  /** Size of the change, in points. */
  readonly change: string;
}

/**
 * The smallest change of one weight after which the lower of two ranked neighbours has the higher total. Exact, from exact
 * points, in closed form for each criterion; bonus points stay as they are. Null when no single weight can do it, when
 * the published totals are equal already (a tie-breaker decides, not a weight), or when a minimum keeps the two apart.
 * @param higher,lower ranked, and judged by one model
 */
export function smallestFlip(higher: Judgement, lower: Judgement): Flip | null {
  if (higher.total.low.equals(lower.total.low) || belowMinimum(higher) !== belowMinimum(lower)) return null;
  const [nearest] = crossings(higher, lower).sort((a, b) => width(a).compare(width(b)));
  if (nearest === undefined) return null;
  const [from, to] = distinctTexts(nearest.from, nearest.to);
  const places = from.length - from.indexOf(".") - 1;
  return { criterion: nearest.criterion, from, to, change: roundHalfUp(width(nearest), places) };
}

interface Crossing {
  readonly criterion: string;
  readonly from: Rational;
  readonly to: Rational;
}

/**
 * With criterion j at weight t instead of w, of a total T, the lead is `d·t/w + (L − d)·(T − t)/(T − w) + B`:
 * d the lead on j, L on all weighted criteria, B on the bonus. A straight line in t, so one root each.
 */
function crossings(higher: Judgement, lower: Judgement): Crossing[] {
  const { model, bonusCap } = higher.compiled;
  const total = rational(model.declaredTotal);
  const own = leads(higher, lower, false);
  const [all, bonus] = [sum(own.map(({ lead }) => lead)), bonusLead(higher, lower, bonusCap)];
  return own.flatMap(({ score, lead }) => {
    const { criterion, weight } = score.compiled;
    const rest = total.sub(weight);
    if (rest.equals(ZERO)) return [];
    const atNone = all.sub(lead).mul(total).div(rest).add(bonus);
    const atAll = lead.mul(total).div(weight).add(bonus);
    if (!atNone.mul(atAll).lt(ZERO)) return [];
    const to = total.mul(atNone).div(atNone.sub(atAll));
    return [{ criterion: criterion.code, from: weight, to }];
  });
}

function leads(higher: Judgement, lower: Judgement, bonus: boolean) {
  return higher.scores.flatMap((score, at) => {
    const other = lower.scores[at];
    if (other === undefined || score.compiled.criterion.bonus !== bonus) return [];
    return [{ score, lead: score.exact.low.sub(other.exact.low) }];
  });
}

function bonusLead(higher: Judgement, lower: Judgement, cap: Rational): Rational {
  const [ours, theirs] = [higher, lower].map(({ scores }) => least(bonusOf(scores), cap));
  return ours && theirs ? ours.sub(theirs) : ZERO;
}

function bonusOf(scores: readonly CriterionScore[]): Rational {
  return sum(scores.filter(({ compiled }) => compiled.criterion.bonus).map(({ exact }) => exact.low));
}

function belowMinimum({ scores }: Judgement): boolean {
  return scores.some((score) => meetsMinimum(score) === false);
}

function width({ from, to }: Crossing): Rational {
  return to.sub(from).abs();
}
