import { between } from "../geometry/random";

export type Utilities = {
  readonly powerKva: number | null;
  readonly waterM3Day: number | null;
  readonly wastewaterM3Day: number | null;
};

export const notPublished: Utilities = { powerKva: null, waterM3Day: null, wastewaterM3Day: null };

function roundedTo(step: number, value: number): number {
  return Math.max(step, Math.round(value / step) * step);
}

/** Connection sizes a lot of this area would plausibly be given; wastewater below the water it comes from. */
export function utilitiesFor(areaM2: number, random: () => number): Utilities {
  const hectares = areaM2 / 10_000;
  const waterM3Day = roundedTo(5, hectares * between(random, 32, 44));
  return {
    powerKva: roundedTo(10, hectares * between(random, 150, 260)),
    waterM3Day,
    // Some lots have water and power but no figure for what the plant takes back.
    wastewaterM3Day: random() < 0.8 ? roundedTo(5, waterM3Day * between(random, 0.7, 0.85)) : null,
  };
}
