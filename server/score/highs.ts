import type { Highs, ModelData } from "highs";
import loadHighs from "highs";
import type { Minimise, Region, Solver, Terms } from "~/app/scoring/optimisation/linear-program";

/** Answers are decided at 1e-7; the solver works a hundred times finer. */
const TOLERANCE = 1e-9;

let loading: Promise<Solver> | undefined;

/** HiGHS (Huangfu & Hall 2018, Mathematical Programming Computation 10), loaded once a process. */
export function loadSolver(): Promise<Solver> {
  loading ??= loadHighs().then(solverWith);
  return loading;
}

function solverWith(highs: Highs): Solver {
  return (region, ask) =>
    highs.withModel(modelOf(region), (model) => {
      model.options.set({
        output_flag: false,
        primal_feasibility_tolerance: TOLERANCE,
        dual_feasibility_tolerance: TOLERANCE,
        mip_feasibility_tolerance: TOLERANCE,
        mip_rel_gap: 0,
      });
      const minimise: Minimise = (objective) => {
        model.changeColsCost({ kind: "range", from: 0, to: region.variables - 1 }, dense(objective, region));
        model.run();
        const status = model.getModelStatus();
        if (status === highs.constants.modelStatus.infeasible) return null;
        if (status !== highs.constants.modelStatus.optimal)
          throw new Error(`the solver ended with ${status}`);
        return { objective: model.getObjectiveValue(), values: [...model.getSolution().colValue] };
      };
      return ask(minimise);
    });
}

function modelOf({ variables, rows, binary = new Set() }: Region): ModelData {
  const entries = rows.map(({ terms }) => [...terms].filter(([, coefficient]) => coefficient !== 0));
  const starts = [0];
  for (const row of entries) starts.push((starts.at(-1) ?? 0) + row.length);
  const columns = Array.from({ length: variables }, (_, variable) => binary.has(variable));
  return {
    numCols: variables,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(() => 0),
    colUpper: columns.map((whole) => (whole ? 1 : Number.POSITIVE_INFINITY)),
    rowLower: rows.map((row) => row.low),
    rowUpper: rows.map((row) => row.high),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: variables,
      starts,
      indices: entries.flat().map(([variable]) => variable),
      values: entries.flat().map(([, coefficient]) => coefficient),
    },
    ...(binary.size > 0 && { integrality: columns.map((whole) => (whole ? 1 : 0)) }),
  };
}

function dense(terms: Terms, { variables }: Region): number[] {
  return Array.from({ length: variables }, (_, variable) => terms.get(variable) ?? 0);
}
