import { useEffect, useRef, useState } from "react";
import type { SliderScale } from "../../../model/list/slider-scale";
import { shareOf } from "../../../model/list/slider-scale";
import styles from "./range-slider.module.css";

interface Thumb {
  /** id of the field that says the same and is the one that is sent */
  field: string;
  label: string;
  value: number | undefined;
  /** the figure as people read it, with its unit */
  textOf: (value: number) => string;
  /** the figure as the field takes it */
  fieldValueOf: (value: number) => string;
}

interface RangeSliderProps {
  scale: SliderScale;
  low?: Thumb | undefined;
  high?: Thumb | undefined;
}

/** One or two thumbs on one line, each a native slider. A thumb at its outer end means no bound. */
export function RangeSlider({ scale, low, high }: RangeSliderProps) {
  const [from, setFrom] = useThumb(low, scale.min);
  const [to, setTo] = useThumb(high, scale.max);
  const start = low ? shareOf(from, scale) : 0;
  const end = high ? shareOf(to, scale) : 1;
  return (
    <div className={styles.slider}>
      <svg className={styles.track} aria-hidden="true" focusable="false">
        <rect className={styles.line} width="100%" height="100%" rx="2" />
        <rect
          className={styles.chosen}
          x={`${start * 100}%`}
          width={`${Math.max(0, end - start) * 100}%`}
          height="100%"
        />
      </svg>
      {low && (
        <NativeThumb
          thumb={low}
          scale={scale}
          value={from}
          onMove={(value) => moveTo(low, high ? Math.min(value, to) : value, scale.min, setFrom)}
        />
      )}
      {high && (
        <NativeThumb
          thumb={high}
          scale={scale}
          value={to}
          onMove={(value) => moveTo(high, low ? Math.max(value, from) : value, scale.max, setTo)}
        />
      )}
    </div>
  );
}

/** Where a thumb stands: where the address says, until it is dragged. */
function useThumb(thumb: Thumb | undefined, outer: number) {
  const said = thumb?.value ?? outer;
  const [at, setAt] = useState({ said, value: said });
  // While rendering, not after it: an effect that ran later could undo the next step.
  if (at.said !== said) setAt({ said, value: said });
  return [at.said === said ? at.value : said, (value: number) => setAt({ said, value })] as const;
}

/** The field goes along; at the outer end it is empty. */
function moveTo({ field, fieldValueOf }: Thumb, value: number, outer: number, set: (value: number) => void) {
  set(value);
  const input = document.getElementById(field);
  if (input instanceof HTMLInputElement) input.value = value === outer ? "" : fieldValueOf(value);
}

interface NativeThumbProps {
  thumb: Thumb;
  scale: SliderScale;
  value: number;
  onMove: (value: number) => void;
}

function NativeThumb({ thumb, scale, value, onMove }: NativeThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  // Moved before the scripts awoke, it takes its field along now; the form hears of that (use-list-form.ts).
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the scripts awake
  useEffect(() => {
    if (input.current && input.current.valueAsNumber !== placeOf(input.current)) {
      onMove(input.current.valueAsNumber);
    }
  }, []);
  return (
    <input
      ref={input}
      type="range"
      className={styles.thumb}
      min={scale.min}
      max={scale.max}
      step={scale.step}
      value={value}
      aria-label={thumb.label}
      aria-valuetext={thumb.textOf(value)}
      onChange={({ target }) => onMove(target.valueAsNumber)}
    />
  );
}

/** Where a thumb stands that nobody has moved: on the step nearest to what the page was sent with. */
function placeOf({ min, max, step, defaultValue }: HTMLInputElement): number {
  const unmoved = Object.assign(document.createElement("input"), { type: "range", min, max, step });
  unmoved.value = defaultValue;
  return unmoved.valueAsNumber;
}
