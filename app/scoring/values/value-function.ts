import * as z from "zod";
import { choice, choiceCurve, choiceFaults } from "./choice";
import type { Curve, CurveFault } from "./curve";
import { linear, linearCurve, linearFaults } from "./linear";
import { rubric, rubricCurve, rubricFaults } from "./rubric";
import { steps, stepsCurve, stepsFaults } from "./steps";

/** How a raw value becomes a share 0..1 of the criterion's weight. Anchors are fixed and published. */
export const valueFunction = z.discriminatedUnion("kind", [linear, steps, choice, rubric]);
export type ValueFunction = z.output<typeof valueFunction>;

/** The kind of indicator each kind of value function reads. */
export const readsIndicator = {
  linear: "number",
  steps: "number",
  choice: "choice",
  rubric: "judged",
} as const;

export function curveOf(fn: ValueFunction): Curve {
  switch (fn.kind) {
    case "linear":
      return linearCurve(fn);
    case "steps":
      return stepsCurve(fn);
    case "choice":
      return choiceCurve(fn);
    case "rubric":
      return rubricCurve(fn);
  }
}

export function faultsOf(fn: ValueFunction): CurveFault[] {
  switch (fn.kind) {
    case "linear":
      return linearFaults(fn);
    case "steps":
      return stepsFaults(fn);
    case "choice":
      return choiceFaults(fn);
    case "rubric":
      return rubricFaults(fn);
  }
}
