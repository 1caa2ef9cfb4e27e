import type { Minimise, Solver } from "../optimisation/linear-program";
import { agree, conflictsOf, LEAST_MARGIN, largestMargin, smallestDrop } from "./conflicts";
import type { Judgement } from "./judgement";
import type { ValueSpace } from "./value-space";
import { closure, valueSpace } from "./value-space";

export type OrdinalRegression =
  | {
      readonly consistent: true;
      /** The largest difference in value, of 1 at most, by which every "better" can hold at once. */
      readonly margin: number;
      /** [a][b]: a is at least as good as b for every value function that agrees with the judgements. */
      readonly necessary: readonly (readonly boolean[])[];
      /** [a][b]: a is at least as good as b for at least one of them. */
      readonly possible: readonly (readonly boolean[])[];
    }
  | {
      readonly consistent: false;
      /** Numbers of a smallest set of judgements without which the others can hold. */
      readonly drop: readonly number[];
      /** For each of them, judgements that cannot all hold, none of which can be spared. */
      readonly conflicts: readonly (readonly number[])[];
    };

/** Differences in value nearer to 0 than this count as 0. */
const LEVEL = 1e-7;

/**
 * What decisions on past files say about all files, by every additive value function that agrees with them and not by one
 * chosen among them: robust ordinal regression (UTA-GMS; Greco, Mousseau & Słowiński, "Ordinal regression revisited:
 * multiple criteria ranking using a set of additive value functions", EJOR 191 (2008) 416-436).
 * @param performances rows are files, columns criteria, higher is better; at least one criterion on which two files differ.
 */
export function ordinalRegression(
  performances: readonly (readonly number[])[],
  judgements: readonly Judgement[],
  solve: Solver,
): OrdinalRegression {
  const space = valueSpace(performances);
  const margin = largestMargin(space, judgements, solve) ?? 0;
  if (margin < LEAST_MARGIN) {
    const drop = smallestDrop(space, judgements, solve);
    return { consistent: false, drop, conflicts: conflictsOf(space, judgements, drop, solve) };
  }
  return { consistent: true, margin, ...relations(space, performances.length, judgements, solve) };
}

/**
 * Functions that obey "better" form an open set, so a least difference is sought over its closure: it is never below 0 on
 * the one exactly when it is not on the other. Whoever is not necessarily behind is possibly ahead; only where the most
 * a file can reach is a draw must the open set itself be asked.
 */
function relations(space: ValueSpace, files: number, judgements: readonly Judgement[], solve: Solver) {
  const least = solve(closure(space, judgements), (minimise) =>
    square(files, (a, b) => (a === b ? 0 : leastDifference(space, a, b, minimise))),
  );
  const at = (a: number, b: number) => least[a]?.[b] ?? 0;
  const necessary = square(files, (a, b) => at(a, b) >= -LEVEL);
  const possible = square(files, (a, b) => {
    if (at(a, b) >= -LEVEL || at(b, a) < -LEVEL) return true;
    if (at(b, a) > LEVEL) return false;
    return agree(space, [...judgements, { of: a, over: b, relation: "at-least" }], solve);
  });
  return { necessary, possible };
}

function leastDifference({ difference }: ValueSpace, a: number, b: number, minimise: Minimise): number {
  const optimum = minimise(difference(a, b));
  if (optimum === null) throw new Error("judgements that agree leave some value function");
  return optimum.objective;
}

function square<Value>(size: number, at: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => at(row, column)),
  );
}
