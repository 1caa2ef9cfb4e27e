import type { Rational } from "../exact/rational";
import { least, published, rational, sum } from "../exact/rational";
import type { Band } from "../model/schema";
import type { ShareRange } from "../values/curve";
import type { CompiledModel } from "./compiled";
import type { CriterionScore } from "./criterion-score";
import { meetsMinimum } from "./criterion-score";
import type { GateResult, ScoreStatus } from "./result";

type Passable = Pick<GateResult, "outcome">;

/** Worst and best total, rounded once and for all at the end; bonus points together never exceed the cap. */
export function totalRange(scores: readonly CriterionScore[], { bonusCap }: CompiledModel): ShareRange {
  const end = (side: "low" | "high") => {
    const [own, bonus] = [false, true].map((wanted) =>
      sum(
        scores.filter((score) => score.compiled.criterion.bonus === wanted).map((score) => score.exact[side]),
      ),
    );
    return published(own && bonus ? own.add(least(bonus, bonusCap)) : bonusCap);
  };
  return { low: end("low"), high: end("high") };
}

/** The cap on bonus points, where those earned may be more; otherwise null. */
export function cuttingCap(scores: readonly CriterionScore[], { bonusCap }: CompiledModel): Rational | null {
  const bonus = scores.filter((score) => score.compiled.criterion.bonus);
  return sum(bonus.map((score) => score.exact.high)).gt(bonusCap) ? bonusCap : null;
}

export function statusOf(gates: readonly Passable[], total: ShareRange): ScoreStatus {
  if (gates.some((gate) => gate.outcome === "fail")) return "excluded";
  const open = gates.some((gate) => gate.outcome === "unknown") || !total.low.equals(total.high);
  return open ? "incomplete" : "scored";
}

/** Passed needs every gate, every criterion's minimum and the pass mark; null while one of them is open. */
export function passedOf(
  gates: readonly Passable[],
  scores: readonly CriterionScore[],
  total: ShareRange,
  passMark: Rational,
): boolean | null {
  const minimums = scores.map(meetsMinimum);
  const failed =
    gates.some((gate) => gate.outcome === "fail") || minimums.includes(false) || total.high.lt(passMark);
  if (failed) return false;
  const certain =
    gates.every((gate) => gate.outcome === "pass") && !minimums.includes(null) && total.low.gte(passMark);
  return certain ? true : null;
}

/**
 * The band both ends of the range fall in, or null. The band that ends highest holds its own end. A project that is,
 * or may be, below a criterion's minimum is in none: a band would call it what its total alone is called.
 */
export function bandOf(
  bands: readonly Band[],
  scores: readonly CriterionScore[],
  { low, high }: ShareRange,
): Band | null {
  if (!scores.every((score) => meetsMinimum(score) === true)) return null;
  const held = bands.find((band) => holds(bands, band, low));
  return held && holds(bands, held, high) ? held : null;
}

function holds(bands: readonly Band[], band: Band, total: Rational): boolean {
  if (total.lt(rational(band.from))) return false;
  const topmost = bands.every((other) => rational(other.to).lte(rational(band.to)));
  return topmost || total.lt(rational(band.to));
}
