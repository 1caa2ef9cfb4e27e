import type { PrismaClient } from "../generated/client";
import type { TableLoad, Transaction } from "./batches";
import { load, totalRows, writeAll } from "./batches";
import { seedOf } from "./geometry/random";
import { largeApplications, largeInvestors } from "./large/applications";
import type { LargeLots } from "./large/lots";
import { largeLots } from "./large/lots";
import type { LargeZone } from "./large/zones";
import { largeZone, lotsPerZone } from "./large/zones";
import { isEmpty } from "./seed";

export type LargeOptions = {
  readonly lots: number;
  readonly applications: number;
  /** the same number gives the same data on every machine */
  readonly seed: number;
  readonly onProgress?: (done: number, total: number) => void;
};

type Step = { readonly zones: readonly LargeZone[]; readonly first: number };
const zonesPerStep = 20;

async function refuseSecondRun(tx: Transaction): Promise<void> {
  if (await isEmpty(tx)) throw new Error("Large data stands beside the real data: seed that first");
  const found = await tx.zone.findFirst({ where: { id: { startsWith: "bench-" } }, select: { id: true } });
  if (found)
    throw new Error(`Large data is there already (zone ${found.id}); start from a fresh data folder`);
}

function stepsOf(zones: readonly LargeZone[]): Step[] {
  const count = Math.ceil(zones.length / zonesPerStep);
  return Array.from({ length: count }, (_, at) => {
    const first = at * zonesPerStep;
    return { zones: zones.slice(first, first + zonesPerStep), first };
  });
}

function tablesOfZones(tx: Transaction, zones: readonly LargeZone[]): TableLoad[] {
  return [
    load(
      zones.map(({ row }) => row),
      (data) => tx.zone.createMany({ data }),
    ),
    load(
      zones.map(({ row, localityId }) => ({ zoneId: row.id, localityId })),
      (data) => tx.zoneLocality.createMany({ data }),
    ),
  ];
}

function tablesOfLots(tx: Transaction, parts: readonly LargeLots[]): TableLoad[] {
  return [
    load(
      parts.flatMap(({ lots }) => lots),
      (data) => tx.lot.createMany({ data }),
    ),
    load(
      parts.flatMap(({ sectors }) => sectors),
      (data) => tx.lotSector.createMany({ data }),
    ),
  ];
}

function tablesOfApplications(
  tx: Transaction,
  zones: readonly LargeZone[],
  { applications, seed }: LargeOptions,
): TableLoad[] {
  const users = largeInvestors(seed);
  const [firstZone, ...otherZones] = zones.map(({ row }) => row.id);
  const [firstUser, ...otherUsers] = users.map(({ id }) => id);
  if (applications === 0 || !firstUser) return [];
  const rows = largeApplications({
    count: applications,
    seed: seed + 1,
    zoneIds: [firstZone ?? "kcn-phu-thuan", ...otherZones],
    investorIds: [firstUser, ...otherUsers],
  });
  return [
    load(users, (data) => tx.user.createMany({ data })),
    load(rows, (data) => tx.application.createMany({ data })),
  ];
}

function lotsOf({ zones, first }: Step, { lots, seed }: LargeOptions): LargeLots[] {
  return zones.map((zone, at) => {
    const count = Math.min(lotsPerZone, lots - (first + at) * lotsPerZone);
    return largeLots(zone, count, seedOf(`${seed} ${zone.row.id}`));
  });
}

/**
 * Adds any amount of made-up data beside the real one, in zones and applications of its own ("bench-…", "BENCH-…"),
 * in one transaction. Lots come zone by zone, so that memory does not grow with them.
 *
 * @throws Error when the real data is missing or large data is there already
 */
export async function seedLarge(db: PrismaClient, options: LargeOptions): Promise<void> {
  const { lots, onProgress = () => {} } = options;
  const zones = Array.from({ length: Math.ceil(lots / lotsPerZone) }, (_, number) => largeZone(number));
  await db.$transaction(
    async (tx) => {
      await refuseSecondRun(tx);
      const own = [...tablesOfZones(tx, zones), ...tablesOfApplications(tx, zones, options)];
      // Sectors of lots are not counted beforehand: two a lot is what they come to.
      const total = totalRows(own) + 3 * lots;
      let done = 0;
      const count = (rows: number) => {
        done = Math.min(done + rows, total);
        onProgress(done, total);
      };
      await writeAll(own, count);
      for (const step of stepsOf(zones)) await writeAll(tablesOfLots(tx, lotsOf(step, options)), count);
      onProgress(total, total);
    },
    { maxWait: 10_000, timeout: 3_600_000 },
  );
}
