import * as z from "zod";
import { decimal } from "../exact/figure";
import { single } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { rational } from "../exact/rational";
import type { Language } from "../text/bilingual";
import { inBoth } from "../text/bilingual";
import { written } from "../text/number-text";
import type { Curve, CurveFault } from "./curve";
import { boundsOf, directionFaults, monotone, share } from "./shared-shape";

/** Bands that each hold `from` and everything below `to`; the first opens at null, the last ends at null. */
export const steps = z.strictObject({
  kind: z.literal("steps"),
  monotone,
  steps: z
    .array(z.strictObject({ from: decimal.nullable(), to: decimal.nullable(), share }))
    .min(1)
    .max(40),
});
export type Steps = z.output<typeof steps>;

interface Step {
  readonly from: Rational | null;
  readonly to: Rational | null;
  readonly share: Rational;
}

export function stepsCurve(fn: Steps): Curve {
  const bands = fn.steps.map(({ from, to, share: part }) => ({
    from: from === null ? null : rational(from),
    to: to === null ? null : rational(to),
    share: rational(part),
  }));
  const bounds = boundsOf(bands.map((band) => band.share));
  return {
    bounds,
    range: (raw) => {
      if (raw.kind === "choice") return bounds;
      const reached = bands.filter((band) => meets(band, raw.interval.low, raw.interval.high));
      return reached.length === 0 ? bounds : boundsOf(reached.map((band) => band.share));
    },
    piece: (raw) => {
      const known = raw.kind === "number" ? single(raw.interval) : null;
      return known && bands.findIndex((band) => meets(band, known, known));
    },
    edges: (piece) => [bands[piece]?.from, bands[piece]?.to].flatMap((edge) => edge ?? []),
    describe: (piece) => {
      const band = bands[piece];
      return inBoth((language) => (band ? stepText(band, language) : ""));
    },
  };
}

function meets(band: Step, low: Rational | null, high: Rational | null): boolean {
  const startsInTime = band.from === null || high === null || band.from.lte(high);
  const endsLateEnough = band.to === null || low === null || band.to.gt(low);
  return startsInTime && endsLateEnough;
}

function stepText({ from, to }: Step, language: Language): string {
  const start = from && written(from, language);
  const end = to && written(to, language);
  if (start !== null && end !== null) {
    return language === "vi"
      ? `thuộc bậc từ ${start} đến dưới ${end}`
      : `falls in the step ${start} to below ${end}`;
  }
  if (start !== null)
    return language === "vi" ? `thuộc bậc từ ${start} trở lên` : `falls in the step ${start} or more`;
  if (end !== null) return language === "vi" ? `thuộc bậc dưới ${end}` : `falls in the step below ${end}`;
  return language === "vi" ? "thuộc bậc duy nhất" : "falls in the only step";
}

export function stepsFaults({ steps: bands, monotone: declared }: Steps): CurveFault[] {
  const joints = bands.flatMap((band, index) => jointFaults(bands[index - 1]?.to, band.from, index));
  const empty = bands.flatMap(({ from, to }, index) =>
    from !== null && to !== null && rational(from).gte(rational(to)) ? [emptyStep(index)] : [],
  );
  const end = bands.at(-1)?.to ?? null;
  const open = end === null ? [] : [fault(bands.length - 1, "to", GAP_END)];
  return [
    ...joints,
    ...empty,
    ...open,
    ...directionFaults(
      "steps",
      declared,
      bands.map((band) => band.share),
    ),
  ];
}

const GAP_END = { vi: "bậc cuối cùng phải để mở (to: null)", en: "the last step must stay open (to: null)" };
const GAP_START = {
  vi: "bậc đầu tiên phải để mở (from: null)",
  en: "the first step must stay open (from: null)",
};
const GAP = { vi: "có khoảng trống giữa hai bậc", en: "there is a gap between two steps" };
const OVERLAP = { vi: "hai bậc chồng lên nhau", en: "two steps overlap" };

/** `end` is where the step before stops; undefined when there is none before. */
function jointFaults(
  end: string | number | null | undefined,
  from: string | number | null,
  index: number,
): CurveFault[] {
  if (end === undefined) return from === null ? [] : [fault(index, "from", GAP_START)];
  if (end === null || from === null) return [fault(index, "from", OVERLAP)];
  const order = rational(from).compare(rational(end));
  if (order === 0) return [];
  return [fault(index, "from", order > 0 ? GAP : OVERLAP)];
}

function emptyStep(index: number): CurveFault {
  const message = {
    vi: "bậc rỗng hoặc chạy ngược: «to» phải lớn hơn «from»",
    en: "the step is empty or runs backwards: “to” must be above “from”",
  };
  return { path: ["steps", index, "to"], code: "step-empty", message };
}

function fault(index: number, end: "from" | "to", message: CurveFault["message"]): CurveFault {
  return { path: ["steps", index, end], code: message === OVERLAP ? "steps-overlap" : "steps-gap", message };
}
