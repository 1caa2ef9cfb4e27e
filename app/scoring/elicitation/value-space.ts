import type { Region, Row, Terms } from "../optimisation/linear-program";
import { combine } from "../optimisation/linear-program";
import type { Judgement } from "./judgement";

/**
 * Every additive value function u(a) = Σ u_j(a_j) whose parts never fall, scaled from 0 (worst on all criteria) to 1 (best
 * on all). The variables are the rises between neighbouring levels of each criterion, so that none is negative and all
 * sum to 1.
 */
export interface ValueSpace {
  readonly rises: number;
  /** u(a) - u(b), in the rises. */
  readonly difference: (a: number, b: number) => Terms;
}

/** @param performances rows are files, columns criteria, higher is better. */
export function valueSpace(performances: readonly (readonly number[])[]): ValueSpace {
  const levels = (performances[0] ?? []).map((_, criterion) =>
    [...new Set(performances.map((row) => row[criterion] ?? 0))].sort((a, b) => a - b),
  );
  let rises = 0;
  const numbered = levels.map((values) =>
    values.slice(1).map((level) => {
      rises += 1;
      return { level, variable: rises - 1 };
    }),
  );
  const worth = performances.map(
    (row): Terms =>
      new Map(
        row.flatMap((value, criterion) =>
          (numbered[criterion] ?? [])
            .filter(({ level }) => level <= value)
            .map(({ variable }) => [variable, 1] as const),
        ),
      ),
  );
  const none: Terms = new Map();
  return { rises, difference: (a, b) => combine([1, worth[a] ?? none], [-1, worth[b] ?? none]) };
}

/** The functions that obey the judgements, "better" by at least the value of the variable `margin`, which ends at 1. */
export function withMargin(space: ValueSpace, judgements: readonly Judgement[]): Region & { margin: number } {
  const margin = space.rises;
  const rows = judgements.map((each) => {
    const row = rowFor(space, each);
    return each.relation === "better" ? { ...row, terms: combine([1, row.terms], [-1, only(margin)]) } : row;
  });
  const ends: Row = { terms: only(margin), low: 0, high: 1 };
  return { variables: space.rises + 1, rows: [scaled(space), ends, ...rows], margin };
}

/** The same with a margin of 0: the closure, over which values reach their least and most. */
export function closure(space: ValueSpace, judgements: readonly Judgement[]): Region {
  return {
    variables: space.rises,
    rows: [scaled(space), ...judgements.map((each) => rowFor(space, each))],
  };
}

function rowFor({ difference }: ValueSpace, { of, over, relation }: Judgement): Row {
  return {
    terms: difference(of, over),
    low: 0,
    high: relation === "same" ? 0 : Number.POSITIVE_INFINITY,
  };
}

export function scaled({ rises }: ValueSpace): Row {
  return { terms: new Map(Array.from({ length: rises }, (_, rise) => [rise, 1])), low: 1, high: 1 };
}

export function only(variable: number): Terms {
  return new Map([[variable, 1]]);
}
