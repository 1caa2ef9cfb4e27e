import type { LotStage } from "../lot-stage";
import { lotStages } from "../lot-stage";
import type { LotStatus } from "../lot-terms";

export const lotUtilities = ["power", "water", "wastewater"] as const;
export type LotUtility = (typeof lotUtilities)[number];

/** What is summed over lots of one state and one hand-over day. */
export interface LotSum {
  status: LotStatus;
  /** ISO day, or null where none is published */
  readyFrom: string | null;
  lots: number;
  areaM2: number;
  /** the sum where it is published, and for how many lots that is */
  utilities: Record<LotUtility, { sum: number; known: number }>;
  rent: RentRange | null;
}

/** Prices of lots, and the day since which the oldest of them stands. */
export interface RentRange {
  min: number;
  max: number;
  known: number;
  asOf: string;
}

/** Connections of lots that are let or held, and of those on offer. */
export interface UtilityUse {
  taken: number;
  offered: number;
  /** lots for which the figure is published, and all of them */
  known: number;
  lots: number;
}

export interface ZoneTotals {
  lots: number;
  stages: Record<LotStage, { lots: number; areaM2: number }>;
  /** null where no lot has a published figure */
  utilities: Record<LotUtility, UtilityUse | null>;
  /** USD per m² for the remaining term, over the lots on offer that have a published price */
  rent: RentRange | null;
  /** lots that are still to be handed over, by day, the earliest first */
  handovers: { on: string; lots: number; areaM2: number }[];
}

const isTaken = (stage: LotStage) => stage === "taken" || stage === "held";
const isOffered = (stage: LotStage) => stage === "open" || stage === "coming";

export function zoneTotals(sums: readonly LotSum[]): ZoneTotals {
  return {
    lots: total(sums, ({ lots }) => lots),
    stages: stagesOf(sums),
    utilities: {
      power: usageOf(sums, "power"),
      water: usageOf(sums, "water"),
      wastewater: usageOf(sums, "wastewater"),
    },
    rent: rentOf(sums),
    handovers: handoversOf(sums),
  };
}

function total(sums: readonly LotSum[], amount: (sum: LotSum) => number): number {
  return sums.reduce((all, sum) => all + amount(sum), 0);
}

function stagesOf(sums: readonly LotSum[]): ZoneTotals["stages"] {
  const of = (stage: LotStage) => {
    const inside = sums.filter(({ status }) => lotStages[status] === stage);
    return { lots: total(inside, ({ lots }) => lots), areaM2: total(inside, ({ areaM2 }) => areaM2) };
  };
  return { open: of("open"), coming: of("coming"), held: of("held"), taken: of("taken"), still: of("still") };
}

function usageOf(sums: readonly LotSum[], utility: LotUtility): UtilityUse | null {
  const known = total(sums, ({ utilities }) => utilities[utility].known);
  if (known === 0) return null;
  const where = (fits: (stage: LotStage) => boolean) =>
    total(
      sums.filter(({ status }) => fits(lotStages[status])),
      ({ utilities }) => utilities[utility].sum,
    );
  return {
    taken: where(isTaken),
    offered: where(isOffered),
    known,
    lots: total(sums, ({ lots }) => lots),
  };
}

function rentOf(sums: readonly LotSum[]): ZoneTotals["rent"] {
  const rents = sums.flatMap(({ status, rent }) => (isOffered(lotStages[status]) && rent) || []);
  if (rents.length === 0) return null;
  return {
    min: Math.min(...rents.map(({ min }) => min)),
    max: Math.max(...rents.map(({ max }) => max)),
    known: rents.reduce((all, { known }) => all + known, 0),
    asOf: rents.map(({ asOf }) => asOf).reduce((oldest, day) => (day < oldest ? day : oldest)),
  };
}

function handoversOf(sums: readonly LotSum[]): ZoneTotals["handovers"] {
  const days = new Map<string, { lots: number; areaM2: number }>();
  for (const { status, readyFrom, lots, areaM2 } of sums) {
    if (readyFrom === null || lotStages[status] !== "coming") continue;
    const day = days.get(readyFrom) ?? { lots: 0, areaM2: 0 };
    days.set(readyFrom, { lots: day.lots + lots, areaM2: day.areaM2 + areaM2 });
  }
  return [...days].map(([on, day]) => ({ on, ...day })).sort((a, b) => (a.on < b.on ? -1 : 1));
}
