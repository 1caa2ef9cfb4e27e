import type { Prisma } from "../../generated/client";
import { day } from "../data/day";
import { zoneSectors } from "../data/zones/welcome";
import { zones } from "../data/zones/zones";
import type { LaidLot, Layout } from "../geometry/layout";
import { layOut } from "../geometry/layout";
import { seeded, seedOf } from "../geometry/random";
import type { LotPlan, Stage } from "./plans";
import { clusterPlans, parkPlans } from "./plans";
import { confirmationsFor, pricesFor } from "./published";
import { notPublished, utilitiesFor } from "./utilities";

type LotRow = Prisma.LotCreateManyInput & { shape: LaidLot["shape"] };
type LotSectorRow = Prisma.LotSectorCreateManyInput;
export type ZoneLots = {
  readonly plan: LotPlan;
  readonly layout: Layout;
  readonly lots: readonly LotRow[];
  readonly sectors: readonly LotSectorRow[];
};

const asOf = day("2026-11-01");

function centreOf(zoneId: string) {
  const zone = zones.find(({ id }) => id === zoneId);
  if (zone?.latitude == null || zone.longitude == null) throw new Error(`No point known for ${zoneId}`);
  return { latitude: zone.latitude, longitude: zone.longitude };
}

function stageOf(stages: readonly Stage[], share: number): Stage {
  const stage = stages.find(({ upTo }) => share < upTo) ?? stages.at(-1);
  if (!stage) throw new Error("A plan needs at least one stage");
  return stage;
}

function lotRow(plan: LotPlan, lot: LaidLot, share: number, random: () => number): LotRow {
  const stage = stageOf(plan.stages, share);
  const exception = plan.exceptions?.[lot.code];
  const utilities = random() < plan.utilitiesGiven ? utilitiesFor(lot.areaM2, random) : notPublished;
  const id = `${plan.zoneId}-${lot.code.toLowerCase()}`;
  const figures = {
    readyFrom: stage.readyFrom && exception?.status !== "suspended" ? day(stage.readyFrom) : null,
    ...utilities,
    ...pricesFor(id),
    reservedFor: exception?.reservedFor ?? null,
  };
  return {
    id,
    zoneId: plan.zoneId,
    code: lot.code,
    status: exception?.status ?? stage.status,
    areaM2: lot.areaM2,
    ...figures,
    ...confirmationsFor(id, figures),
    shape: lot.shape,
    latitude: lot.centre[1],
    longitude: lot.centre[0],
    asOf,
    sourceId: "illustrative",
    sureness: "illustrative",
  };
}

/** Two to four of what the zone welcomes; none where no list is known. */
function sectorsOf(lot: LotRow, random: () => number): LotSectorRow[] {
  const welcome = zoneSectors.filter(({ zoneId, stance }) => zoneId === lot.zoneId && stance === "welcome");
  if (welcome.length === 0) return [];
  const count = Math.min(welcome.length, 2 + Math.floor(random() * 3));
  const first = Math.floor(random() * welcome.length);
  const chosen = [...welcome.slice(first), ...welcome.slice(0, first)].slice(0, count);
  return chosen.map(({ sectorVersion, sectorCode }) => ({ lotId: lot.id, sectorVersion, sectorCode }));
}

export function lotsOfPlan(plan: LotPlan): ZoneLots {
  const layout = layOut({ ...plan, centre: centreOf(plan.zoneId) });
  const random = seeded(seedOf(`${plan.zoneId} lots`));
  const lots = layout.lots.map((lot, at) => lotRow(plan, lot, at / layout.lots.length, random));
  return { plan, layout, lots, sectors: lots.flatMap((lot) => sectorsOf(lot, random)) };
}

/** Every illustrative lot of the portal, zone by zone. */
export function allLots(): ZoneLots[] {
  return [...parkPlans, ...clusterPlans].map(lotsOfPlan);
}
