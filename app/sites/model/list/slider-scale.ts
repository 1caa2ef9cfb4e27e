/** The ends and the step of a slider. */
export interface SliderScale {
  min: number;
  max: number;
  step: number;
}

const stepsWanted = 100;

/** 1, 2 or 5 times a power of ten: steps people would choose. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return Number((factor * power).toPrecision(1));
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** A slider over what there is, its ends on whole steps outside of it; null where there is nothing to choose. */
export function sliderScale(bounds: { min: number; max: number } | null): SliderScale | null {
  if (!bounds || !(bounds.max > bounds.min)) return null;
  const step = roundStep((bounds.max - bounds.min) / stepsWanted);
  return {
    min: tidy(Math.floor(tidy(bounds.min / step)) * step),
    max: tidy(Math.ceil(tidy(bounds.max / step)) * step),
    step,
  };
}

/** Where on the slider a value stands, 0 to 1; what lies beyond an end stands at it. */
export function shareOf(value: number, { min, max }: SliderScale): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
