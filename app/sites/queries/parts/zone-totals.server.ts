import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import type { LotSum, ZoneTotals } from "../../model/zones/zone-totals";
import { zoneTotals } from "../../model/zones/zone-totals";
import { isoDay } from "../select-source.server";

/** Sums over all lots of a zone, however many, in one grouped query. */
export async function totalsOfZone(zoneId: string): Promise<ZoneTotals> {
  const groups = await db.lot.groupBy({
    by: ["status", "readyFrom"],
    where: { zoneId },
    _count: { _all: true, powerKva: true, waterM3Day: true, wastewaterM3Day: true, rentUsdM2Term: true },
    _sum: { areaM2: true, powerKva: true, waterM3Day: true, wastewaterM3Day: true },
    _min: { rentUsdM2Term: true, asOf: true },
    _max: { rentUsdM2Term: true },
  });
  return zoneTotals(
    groups.map(
      ({ status, readyFrom, _count, _sum, _min, _max }): LotSum => ({
        status,
        readyFrom: isoDay(readyFrom),
        lots: _count._all,
        areaM2: _sum.areaM2 ?? 0,
        utilities: {
          power: { sum: _sum.powerKva ?? 0, known: _count.powerKva },
          water: { sum: _sum.waterM3Day ?? 0, known: _count.waterM3Day },
          wastewater: { sum: _sum.wastewaterM3Day ?? 0, known: _count.wastewaterM3Day },
        },
        rent: rentOf(_min.rentUsdM2Term, _max.rentUsdM2Term, _count.rentUsdM2Term, isoDay(_min.asOf)),
      }),
    ),
  );
}

function rentOf(
  min: Prisma.Decimal | null,
  max: Prisma.Decimal | null,
  known: number,
  asOf: string | null,
): LotSum["rent"] {
  return min && max && asOf ? { min: min.toNumber(), max: max.toNumber(), known, asOf } : null;
}
