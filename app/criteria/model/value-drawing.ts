import type { Criterion } from "~/app/scoring/model";

interface Point {
  /** along the figure's axis, 0 to 1 */
  x: number;
  /** share of the points, 0 to 1 */
  y: number;
}

/** A value function ready to be drawn: strokes, dots at the published marks, and ticks below. */
export interface ValueDrawing {
  strokes: Point[][];
  dots: Point[];
  ticks: { x: number; at: number | string }[];
}

/** How far the axis runs on beyond the outermost marks, as a part of what lies between them. */
const margin = 0.18;

/** The drawing of a curve or of steps; null for what is chosen or judged, which a list tells better. */
export function valueDrawing({ value }: Criterion): ValueDrawing | null {
  if (value.kind === "linear") return lineDrawing(value.points);
  if (value.kind === "steps") return stepsDrawing(value.steps);
  return null;
}

type Decimal = number | string;

/** Places figures on the axis. All marks at one figure stand in the middle. */
function axis(marks: readonly Decimal[]): (at: Decimal) => number {
  const numbers = marks.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const room = (last - first || 1) * margin;
  const length = last - first + 2 * room;
  return (at) => (Number(at) - first + room) / length;
}

function lineDrawing(points: readonly { at: Decimal; share: Decimal }[]): ValueDrawing {
  const place = axis(points.map(({ at }) => at));
  const dots = points.map(({ at, share }) => ({ x: place(at), y: Number(share) }));
  const start = { x: 0, y: dots[0]?.y ?? 0 };
  const end = { x: 1, y: dots.at(-1)?.y ?? 0 };
  return {
    strokes: [[start, ...dots, end]],
    dots,
    ticks: points.map(({ at }) => ({ x: place(at), at })),
  };
}

interface Step {
  from: Decimal | null;
  to: Decimal | null;
  share: Decimal;
}

function stepsDrawing(steps: readonly Step[]): ValueDrawing {
  const marks = steps.flatMap(({ from }) => (from === null ? [] : [from]));
  const place = axis(marks.length > 0 ? marks : [0]);
  const strokes = steps.map(({ from, to, share }) => [
    { x: from === null ? 0 : place(from), y: Number(share) },
    { x: to === null ? 1 : place(to), y: Number(share) },
  ]);
  return {
    strokes,
    // A step holds its lower end: that is where the dot stands.
    dots: steps.flatMap(({ from, share }) => (from === null ? [] : [{ x: place(from), y: Number(share) }])),
    ticks: marks.map((at) => ({ x: place(at), at })),
  };
}
