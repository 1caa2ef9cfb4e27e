import type { FigureDates, LotFigure, LotFigureDates } from "../../../app/sites/model/figure-dates";
import type { Prisma } from "../../generated/client";
import { between, pick, seeded, seedOf } from "../geometry/random";

type Figures = Pick<
  Prisma.LotCreateManyInput,
  | "powerKva"
  | "waterM3Day"
  | "wastewaterM3Day"
  | "readyFrom"
  | "rentUsdM2Term"
  | "maxDensityPercent"
  | "reservedFor"
>;
type Prices = { readonly rentUsdM2Term: number | null; readonly maxDensityPercent: number | null };
type Confirmations = { readonly figureDates: LotFigureDates; readonly confirmedOn: Date };

const dayMs = 24 * 3600 * 1000;
const looked = Date.parse("2026-11-20");

/** One lot in three keeps its price to itself; where one is published it is rounded as price lists are. */
export function pricesFor(lotId: string): Prices {
  const random = seeded(seedOf(`${lotId} prices`));
  return {
    rentUsdM2Term: random() < 0.65 ? Math.round(between(random, 60, 130) * 2) / 2 : null,
    maxDensityPercent: pick(random, [60, 70, null]),
  };
}

/** When each figure was entered, changed and confirmed; one lot in six has not been looked at for over half a year. */
export function confirmationsFor(lotId: string, figures: Figures): Confirmations {
  const random = seeded(seedOf(`${lotId} dates`));
  const age = random() < 1 / 6 ? between(random, 190, 420) : between(random, 3, 130);
  const dates = publishedFigures(figures).map((figure, at) => {
    // The first has waited longest; others may have been confirmed since.
    const confirmed = looked - (at === 0 ? age : between(random, age * 0.6, age)) * dayMs;
    return [figure, datesBefore(confirmed, random)] as const;
  });
  return { figureDates: Object.fromEntries(dates), confirmedOn: new Date(isoDay(looked - age * dayMs)) };
}

function datesBefore(confirmed: number, random: () => number): FigureDates {
  const changed = confirmed - between(random, 0, 90) * dayMs;
  const added = random() < 0.6 ? changed : changed - between(random, 30, 200) * dayMs;
  return { added: isoDay(added), changed: isoDay(changed), confirmed: isoDay(confirmed) };
}

function publishedFigures(figures: Figures): LotFigure[] {
  const values: [LotFigure, unknown][] = [
    ["power", figures.powerKva],
    ["water", figures.waterM3Day],
    ["wastewater", figures.wastewaterM3Day],
    ["rent", figures.rentUsdM2Term],
    ["ready", figures.readyFrom],
    ["density", figures.maxDensityPercent],
  ];
  const published = values.filter(([, value]) => value !== null && value !== undefined);
  const reserved: LotFigure[] = figures.reservedFor ? ["reserved"] : [];
  return ["status", "area", ...published.map(([figure]) => figure), "sectors", ...reserved];
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
