import type { CriteriaModel } from "../model/schema";
import type { ScoreResult } from "../score";
import type { Correlations } from "./correlation";
import { centred, dot, meanOf, pearson, spearman, varies } from "./correlation";

export interface EffectiveWeight {
  readonly code: string;
  /** The declared weight as a share of the declared total; a bonus criterion's too. */
  readonly declared: number;
  /** The share of the spread of totals it gives, which may be negative; null when all totals are equal. */
  readonly effective: number | null;
  /** Of its points over the population; the deviation is the population's, not a sample's. */
  readonly mean: number;
  readonly deviation: number;
}

export interface EffectiveWeights {
  /** Applications with every criterion known, and the ids of the others, which say nothing here. */
  readonly counted: number;
  readonly leftOut: readonly string[];
  readonly criteria: readonly EffectiveWeight[];
  /** What the criteria's shares lack to 1: rounding, and a bonus cap that bites. */
  readonly rest: number | null;
  /** Between the points of criteria, in the model's order. */
  readonly pearson: Correlations;
  readonly spearman: Correlations;
}

export interface Scored {
  readonly id: string;
  readonly result: ScoreResult;
}

/**
 * What the weights really do to a population: the covariance of each criterion's points with the total, over the
 * variance of totals. A criterion on which all are alike tells nobody apart, whatever its declared weight. The total is a
 * sum, so the shares add up to 1. Gates play no part.
 * @throws RangeError when fewer than two applications have every criterion known.
 */
export function effectiveWeights(model: CriteriaModel, population: readonly Scored[]): EffectiveWeights {
  const known = population.filter(({ result }) => isKnown(result));
  if (known.length < 2) throw new RangeError("at least two applications must have every criterion known");
  const totals = known.map(({ result }) => Number(result.interval[0]));
  const columns = model.criteria.map((_, at) =>
    known.map(({ result }) => Number(result.criteria[at]?.points)),
  );
  const deviations = centred(totals);
  const spread = varies(totals) ? dot(deviations, deviations) : 0;
  const shares = columns.map((column) => (spread === 0 ? null : dot(centred(column), deviations) / spread));
  return {
    counted: known.length,
    leftOut: population.filter(({ result }) => !isKnown(result)).map(({ id }) => id),
    criteria: model.criteria.map(({ code, weight }, at) => ({
      code,
      declared: Number(weight) / Number(model.declaredTotal),
      effective: shares[at] ?? null,
      ...momentsOf(columns[at] ?? []),
    })),
    rest: spread === 0 ? null : shares.reduce<number>((rest, share) => rest - (share ?? 0), 1),
    pearson: pearson(columns),
    spearman: spearman(columns),
  };
}

function isKnown({ criteria }: ScoreResult): boolean {
  return criteria.every((criterion) => criterion.points !== null);
}

function momentsOf(column: readonly number[]) {
  const deviations = centred(column);
  return {
    mean: meanOf(column),
    deviation: varies(column) ? Math.sqrt(dot(deviations, deviations) / column.length) : 0,
  };
}
