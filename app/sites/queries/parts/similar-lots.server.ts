import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import { canBeAppliedFor } from "../../model/lot-stage";
import { lotStatuses } from "../../model/lot-terms";
import { sectorKey } from "../../model/sector-version";
import type { LotTraits } from "../../model/similar-lots";
import { mostAlike, sharedSectors } from "../../model/similar-lots";
import type { SimilarLot } from "../../model/views/lot-page";
import { isoDay } from "../select-source.server";

const select = {
  id: true,
  code: true,
  status: true,
  areaM2: true,
  powerKva: true,
  waterM3Day: true,
  wastewaterM3Day: true,
  rentUsdM2Term: true,
  readyFrom: true,
  sectors: { select: { sectorVersion: true, sectorCode: true } },
  zone: { select: { id: true, name: true, kind: true } },
} satisfies Prisma.LotSelect;

type Row = Prisma.LotGetPayload<{ select: typeof select }>;

/** Of so many lots next in size, larger and smaller, the most alike are looked for. */
const candidates = 80;
const shown = 6;

/** Lots one could still get that are most like this one; each zone of the portal may have them. */
export async function similarLots(id: string, traits: LotTraits): Promise<SimilarLot[]> {
  const open = { id: { not: id }, status: { in: lotStatuses.filter(canBeAppliedFor) } };
  const [larger, smaller] = await Promise.all([
    db.lot.findMany({
      where: { ...open, areaM2: { gte: traits.areaM2 } },
      orderBy: [{ areaM2: "asc" }, { id: "asc" }],
      take: candidates,
      select,
    }),
    db.lot.findMany({
      where: { ...open, areaM2: { lt: traits.areaM2 } },
      orderBy: [{ areaM2: "desc" }, { id: "asc" }],
      take: candidates,
      select,
    }),
  ]);
  const others = [...larger, ...smaller].map(candidate);
  return mostAlike(traits, others, shown).map(({ row, sectors }) => similarLot(row, traits, sectors));
}

function candidate(row: Row) {
  const { id, zone, areaM2, powerKva, waterM3Day, wastewaterM3Day } = row;
  const sectors = row.sectors.map(keyOf);
  return {
    id,
    zoneId: zone.id,
    areaM2,
    powerKva,
    waterM3Day,
    wastewaterM3Day,
    sectors,
    readyFrom: isoDay(row.readyFrom),
    row,
  };
}

export function keyOf({ sectorVersion, sectorCode }: Row["sectors"][number]): string {
  return sectorKey({ version: sectorVersion, code: sectorCode });
}

function similarLot(row: Row, traits: LotTraits, sectors: readonly string[]): SimilarLot {
  const { id, code, zone, status, areaM2, powerKva } = row;
  return {
    id,
    code,
    zone,
    status,
    areaM2,
    powerKva,
    rentUsdM2Term: row.rentUsdM2Term?.toNumber() ?? null,
    readyFrom: isoDay(row.readyFrom),
    sharedSectors: sharedSectors(traits.sectors, sectors),
  };
}
