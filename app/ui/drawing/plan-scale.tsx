import styles from "./plan-drawing.module.css";
import { scaleLength } from "./projection";

/** North arrow and scale bar of a drawing of so many metres' width. */
export function PlanScale({ width, text }: { width: number; text: (metres: number) => string }) {
  const length = scaleLength(width);
  return (
    <div className={styles.scale} aria-hidden="true">
      <svg width="18" height="24" viewBox="0 0 18 24" className={styles.north} aria-hidden="true">
        <path d="M9 2 15 20 9 16 3 20Z" />
      </svg>
      <span>{text(length)}</span>
      <svg
        width="100%"
        height="8"
        viewBox={`0 0 ${width} 8`}
        preserveAspectRatio="none"
        className={styles.scaleBar}
        aria-hidden="true"
      >
        <path d={`M1 0V8M1 4H${length}M${length} 0V8`} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}
