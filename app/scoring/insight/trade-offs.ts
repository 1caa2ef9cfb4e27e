import type { Rational } from "../exact/rational";
import { shortDecimal } from "../exact/rational";
import { indicatorOf } from "../indicators";
import type { CriteriaModel, Criterion } from "../model/schema";
import type { Bilingual } from "../text/bilingual";
import type { Slope } from "./slope";
import { slopesOf } from "./slope";
import type { Side } from "./trade-off-sentence";
import { tradeOffSentence } from "./trade-off-sentence";

/** What one criterion is worth in another, on one stretch of each value function. */
export interface TradeOff {
  /** One unit of `of` earns as many points as this many units of `in`, each in the direction that earns. */
  readonly rate: number;
  /** The same as a fraction, such as "4/5". */
  readonly exact: string;
  readonly of: Stretch;
  readonly in: Stretch;
  readonly sentence: Bilingual;
}

/** Where the rate holds, ends included; decimal texts of up to six places, in `unit`. */
export interface Stretch {
  readonly criterion: string;
  readonly unit: Bilingual;
  readonly from: string;
  readonly to: string;
  /** Negative where more is worse. */
  readonly pointsPerUnit: string;
}

/** Raw values at which the rates are wanted; null: on every stretch. */
export interface TradeOffPoint {
  readonly of: Rational | null;
  readonly in: Rational | null;
}

/**
 * Exchange rates between two criteria of a model: the ratio of their points per unit (the marginal rate of
 * substitution of an additive value function; Keeney & Raiffa 1976, Decisions with Multiple Objectives, chapter 3).
 * At an anchor two stretches meet and both rates are told: one for less, one for more. Empty where a function is level.
 */
export function tradeOffs(
  model: CriteriaModel,
  of: Criterion,
  into: Criterion,
  at: TradeOffPoint = { of: null, in: null },
): TradeOff[] {
  const others = slopesOf(into).filter((slope) => holds(slope, at.in));
  return slopesOf(of)
    .filter((slope) => holds(slope, at.of))
    .flatMap((given) => others.map((got) => tradeOff(sideOf(model, of, given), sideOf(model, into, got))));
}

function holds({ from, to }: Slope, value: Rational | null): boolean {
  return value === null || (value.gte(from) && value.lte(to));
}

function sideOf({ currency }: CriteriaModel, criterion: Criterion, slope: Slope): Side {
  const indicator = indicatorOf(criterion.indicator);
  const unit = indicator?.kind === "number" ? indicator.unit(currency) : LEVEL;
  return { criterion, unit, slope };
}

const LEVEL: Bilingual = { vi: "mức", en: "level" };

function tradeOff(of: Side, into: Side): TradeOff {
  const rate = of.slope.pointsPerUnit.div(into.slope.pointsPerUnit).abs();
  return {
    rate: rate.valueOf(),
    exact: rate.toFraction(),
    of: stretch(of),
    in: stretch(into),
    sentence: tradeOffSentence(of, into, rate),
  };
}

function stretch({ criterion, unit, slope }: Side): Stretch {
  return {
    criterion: criterion.code,
    unit,
    from: shortDecimal(slope.from),
    to: shortDecimal(slope.to),
    pointsPerUnit: shortDecimal(slope.pointsPerUnit),
  };
}
