import { sectorVersion } from "../../../app/sites/model/sector-version";
import type { Prisma } from "../../generated/client";
import { day } from "../data/day";
import type { LaidLot } from "../geometry/layout";
import { layOut } from "../geometry/layout";
import { between, pick, seeded } from "../geometry/random";
import { confirmationsFor, pricesFor } from "../lots/published";
import { notPublished, utilitiesFor } from "../lots/utilities";
import type { LargeZone } from "./zones";

const statuses = ["planned", "clearance", "construction", "ready", "reserved", "let", "suspended"] as const;
const trades = ["101", "102", "103", "104", "107", "131", "141", "152", "162", "170", "222", "261"] as const;
const asOf = day("2026-11-01");
const year = 365 * 24 * 3600 * 1000;

export type LargeLots = {
  readonly lots: readonly (Prisma.LotCreateManyInput & { id: string })[];
  readonly sectors: readonly Prisma.LotSectorCreateManyInput[];
};

function lotRow(zoneId: string, lot: LaidLot, random: () => number) {
  const status = pick(random, statuses);
  const awaited = status === "construction" || status === "clearance" || status === "ready";
  const utilities = random() < 0.6 ? utilitiesFor(lot.areaM2, random) : notPublished;
  const wait = Math.round(between(random, -year, 3 * year) / (24 * 3600 * 1000)) * 24 * 3600 * 1000;
  const id = `${zoneId}-${lot.code.toLowerCase()}`;
  const figures = {
    readyFrom: awaited && random() < 0.8 ? new Date(asOf.getTime() + wait) : null,
    ...utilities,
    ...pricesFor(id),
    reservedFor: random() < 0.05 ? ("sme" as const) : null,
  };
  return {
    id,
    zoneId,
    code: lot.code,
    status,
    areaM2: lot.areaM2,
    ...figures,
    ...confirmationsFor(id, figures),
    shape: lot.shape,
    latitude: lot.centre[1],
    longitude: lot.centre[0],
    asOf,
    sourceId: "illustrative",
    sureness: "illustrative" as const,
  };
}

function tradesOf(lotId: string, random: () => number): Prisma.LotSectorCreateManyInput[] {
  const chosen = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, trades)));
  return [...chosen].map((sectorCode) => ({ lotId, sectorVersion, sectorCode }));
}

/** The same zone, count and seed always give the same rows. */
export function largeLots({ row, centre }: LargeZone, lots: number, seed: number): LargeLots {
  const random = seeded(seed);
  const layout = layOut({
    zoneId: `${row.id} ${seed}`,
    centre,
    areaHa: lots * 2.6,
    aspect: between(random, 1.3, 2.2),
    heading: between(random, 0, 180),
    lots,
  });
  const rows = layout.lots.map((lot) => lotRow(row.id, lot, random));
  return { lots: rows, sectors: rows.flatMap(({ id }) => tradesOf(id, random)) };
}
