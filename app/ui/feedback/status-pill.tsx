import { classNames } from "../class-names";
import styles from "./status-pill.module.css";

/** What the shape says: how far along, held, taken, stopped. */
export type StatusShape =
  | "none"
  | "quarter"
  | "half"
  | "full"
  | "check"
  | "diamond"
  | "square"
  | "pause"
  | "cross";
export type StatusTone = "quiet" | "calm" | "busy" | "good" | "taken" | "bad";

const drawings: Record<StatusShape, JSX.Element> = {
  none: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
  quarter: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 8V2a6 6 0 0 1 6 6Z" fill="currentColor" stroke="none" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" stroke="none" />
    </>
  ),
  full: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  check: <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.2 2.2L11.2 6" />,
  diamond: <path d="m8 1.8 6.2 6.2L8 14.2 1.8 8Z" fill="currentColor" />,
  square: <path d="M2.5 2.5h11v11h-11Z" fill="currentColor" />,
  pause: <path d="M5.5 3v10M10.5 3v10" strokeWidth="2.6" />,
  cross: <path d="m3.5 3.5 9 9m0-9-9 9" strokeWidth="2.2" />,
};

interface StatusPillProps {
  label: string;
  shape: StatusShape;
  tone: StatusTone;
  /** without its coloured ground, for dense tables */
  plain?: boolean | undefined;
}

/** A state in words, with a shape and a colour that say the same. */
export function StatusPill({ label, shape, tone, plain = false }: StatusPillProps) {
  return (
    <span className={classNames(styles.pill, styles[tone], plain && styles.plain)}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        {drawings[shape]}
      </svg>
      {label}
    </span>
  );
}
