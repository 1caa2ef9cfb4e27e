import { useLanguage } from "~/app/platform/i18n/use-language";
import { decimalText } from "../model/decimal-text";
import type { ValueDrawing } from "../model/value-drawing";
import styles from "./value-curve.module.css";

interface ValueCurveProps {
  drawing: ValueDrawing;
  /** what stands at the top of the upright axis, e.g. "20 điểm" */
  most: string;
  /** the unit of the figure, below its axis */
  unit: string;
}

const [left, right, top, bottom] = [10, 310, 26, 108] as const;
const across = (x: number) => left + x * (right - left);
const up = (y: number) => bottom - y * (bottom - top);
const closest = 42;

/** The shape of a criterion's points. The list beside it says the same in words, so readers aloud skip it. */
export function ValueCurve({ drawing: { strokes, dots, ticks }, most, unit }: ValueCurveProps) {
  const lang = useLanguage();
  return (
    <svg viewBox="0 0 320 148" className={styles.drawing} aria-hidden="true">
      <line className={styles.grid} x1={left} x2={right} y1={top} y2={top} />
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {strokes.map((stroke) => (
        <polyline
          key={JSON.stringify(stroke[0])}
          className={styles.stroke}
          points={stroke.map(({ x, y }) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`).join(" ")}
        />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} className={styles.dot} cx={across(x)} cy={up(y)} r={4.5} />
      ))}
      {spaced(ticks).map(({ x, at }) => (
        <text key={x} className={styles.figure} x={across(x)} y={bottom + 20} textAnchor="middle">
          {decimalText(at, lang)}
        </text>
      ))}
      <text className={styles.figure} x={left} y={top - 11}>
        {most}
      </text>
      <text className={styles.unit} x={right} y={bottom + 36} textAnchor="end">
        {unit}
      </text>
    </svg>
  );
}

/** Figures that would run into the one before are left out; the list has them all. */
function spaced(ticks: ValueDrawing["ticks"]): ValueDrawing["ticks"] {
  const kept: ValueDrawing["ticks"] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    if (before === undefined || across(tick.x) - across(before.x) >= closest) kept.push(tick);
  }
  return kept;
}
