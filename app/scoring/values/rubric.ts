import * as z from "zod";
import { single } from "../exact/interval";
import { greatest, least, ONE, rational, ZERO } from "../exact/rational";
import { bilingual } from "../text/bilingual";
import type { Curve, CurveFault } from "./curve";

/** An officer's level from 0 to `max`; the share is level / max. Both ends must be described. */
export const rubric = z.strictObject({
  kind: z.literal("rubric"),
  max: z.int().min(1).max(100),
  anchors: z
    .array(z.strictObject({ level: z.int().min(0), description: bilingual }))
    .min(2)
    .max(101),
});
export type Rubric = z.output<typeof rubric>;

export function rubricCurve({ max, anchors }: Rubric): Curve {
  const top = rational(max);
  const bounds = { low: ZERO, high: ONE };
  return {
    bounds,
    range: (raw) => {
      if (raw.kind === "choice") return bounds;
      const { low, high } = raw.interval;
      return {
        low: low === null ? ZERO : greatest(low, ZERO).div(top),
        high: high === null ? ONE : least(high, top).div(top),
      };
    },
    piece: (raw) => {
      const level = raw.kind === "number" ? single(raw.interval) : null;
      return level && anchors.filter((anchor) => level.gte(rational(anchor.level))).length - 1;
    },
    edges: (piece) =>
      [anchors[piece], anchors[piece + 1]].flatMap((anchor) => (anchor ? [rational(anchor.level)] : [])),
    describe: (piece) => anchors[piece]?.description ?? { vi: "", en: "" },
  };
}

export function rubricFaults({ max, anchors }: Rubric): CurveFault[] {
  const levels = anchors.map((anchor) => anchor.level);
  const disorder = levels.flatMap((level, index): CurveFault[] => {
    const before = levels[index - 1];
    return before === undefined || level > before ? [] : [fault(index, "anchors-not-rising", RISING)];
  });
  const ends = levels[0] === 0 && levels.at(-1) === max ? [] : [fault(0, "rubric-ends", ENDS)];
  return [...disorder, ...ends];
}

const RISING = { vi: "các mức phải xếp tăng dần, không lặp", en: "levels must rise without repetition" };
const ENDS = {
  vi: "phải mô tả cả mức 0 và mức cao nhất",
  en: "level 0 and the highest level must both be described",
};

function fault(index: number, code: string, message: CurveFault["message"]): CurveFault {
  return { path: ["anchors", index, "level"], code, message };
}
