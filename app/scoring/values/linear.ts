import * as z from "zod";
import { decimal } from "../exact/figure";
import { single } from "../exact/interval";
import type { Rational } from "../exact/rational";
import { rational } from "../exact/rational";
import { inBoth } from "../text/bilingual";
import { pointsText, written } from "../text/number-text";
import type { Curve, CurveFault, RawValue, ShareRange } from "./curve";
import { boundsOf, directionFaults, monotone, share } from "./shared-shape";

/** Straight lines between anchor points; level before the first and after the last. */
export const linear = z.strictObject({
  kind: z.literal("linear"),
  monotone,
  points: z
    .array(z.strictObject({ at: decimal, share }))
    .min(2)
    .max(40),
});
export type Linear = z.output<typeof linear>;

interface Anchor {
  readonly at: Rational;
  readonly share: Rational;
}

export function linearCurve({ points }: Linear): Curve {
  const anchors = points.map((point) => ({ at: rational(point.at), share: rational(point.share) }));
  const bounds = boundsOf(anchors.map((anchor) => anchor.share));
  return {
    bounds,
    range: (raw) => rangeOver(anchors, bounds, raw),
    piece: (raw) => {
      const known = raw.kind === "number" ? single(raw.interval) : null;
      return known && segmentOf(anchors, known);
    },
    edges: (piece) => [anchors[piece - 1], anchors[piece]].flatMap((anchor) => anchor?.at ?? []),
    describe: (piece, weight) => describeSegment(anchors, piece, weight),
  };
}

/** Segment i runs from anchor i-1 to anchor i; 0 is before the first anchor, n after the last. */
function segmentOf(anchors: readonly Anchor[], value: Rational): number {
  const above = anchors.findIndex((anchor) => value.lt(anchor.at));
  if (above >= 0) return above;
  const last = anchors.at(-1);
  return last?.at.equals(value) ? anchors.length - 1 : anchors.length;
}

function shareAt(anchors: readonly Anchor[], value: Rational): Rational {
  const segment = segmentOf(anchors, value);
  const left = anchors[Math.max(segment - 1, 0)];
  const right = anchors[Math.min(segment, anchors.length - 1)];
  if (left === undefined || right === undefined) throw new RangeError("a linear function needs anchors");
  if (left === right) return left.share;
  const along = value.sub(left.at).div(right.at.sub(left.at));
  return left.share.add(right.share.sub(left.share).mul(along));
}

/** A linear function takes its extremes at the ends of the interval or at an anchor inside it. */
function rangeOver(anchors: readonly Anchor[], bounds: ShareRange, raw: RawValue): ShareRange {
  if (raw.kind === "choice") return bounds;
  const { low, high } = raw.interval;
  const inside = anchors.filter(({ at }) => (low === null || at.gte(low)) && (high === null || at.lte(high)));
  const ends = [low, high].flatMap((end) => (end === null ? [] : [shareAt(anchors, end)]));
  return boundsOf([...ends, ...inside.map((anchor) => anchor.share)]);
}

function describeSegment(anchors: readonly Anchor[], piece: number, weight: Rational) {
  const left = anchors[piece - 1];
  const right = anchors[piece];
  return inBoth((language) => {
    const at = (anchor: Anchor) => written(anchor.at, language);
    const points = (anchor: Anchor) => pointsText(anchor.share.mul(weight), language);
    if (left && right) {
      return language === "vi"
        ? `nằm giữa mốc ${at(left)} (${points(left)} điểm) và mốc ${at(right)} (${points(right)} điểm)`
        : `lies between the anchors ${at(left)} (${points(left)} points) and ${at(right)} (${points(right)} points)`;
    }
    if (right) {
      return language === "vi"
        ? `thấp hơn mốc đầu tiên ${at(right)} (${points(right)} điểm)`
        : `is below the first anchor ${at(right)} (${points(right)} points)`;
    }
    if (left === undefined) return "";
    return language === "vi"
      ? `vượt mốc cuối cùng ${at(left)} (${points(left)} điểm)`
      : `is beyond the last anchor ${at(left)} (${points(left)} points)`;
  });
}

export function linearFaults({ points, monotone: declared }: Linear): CurveFault[] {
  const ats = points.map((point) => rational(point.at));
  const order = ats.flatMap((at, index): CurveFault[] => {
    const before = ats[index - 1];
    if (before?.lt(at) ?? true) return [];
    return [
      {
        path: ["points", index, "at"],
        code: "anchors-not-rising",
        message: {
          vi: "mốc phải lớn hơn mốc đứng trước",
          en: "an anchor must be greater than the one before it",
        },
      },
    ];
  });
  return [
    ...order,
    ...directionFaults(
      "points",
      declared,
      points.map((point) => point.share),
    ),
  ];
}
