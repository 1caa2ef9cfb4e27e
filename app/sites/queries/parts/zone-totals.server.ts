import { db } from "~/app/platform/database/client.server";
import type { LotSum, ZoneTotals } from "../../model/zone-totals";
import { zoneTotals } from "../../model/zone-totals";
import { isoDay } from "../select-source.server";

/** Sums over all lots of a zone, however many, in one grouped query. */
export async function totalsOfZone(zoneId: string): Promise<ZoneTotals> {
  const groups = await db.lot.groupBy({
    by: ["status", "readyFrom"],
    where: { zoneId },
    _count: { _all: true, powerKva: true, waterM3Day: true, wastewaterM3Day: true, rentUsdM2Term: true },
    _sum: { areaM2: true, powerKva: true, waterM3Day: true, wastewaterM3Day: true },
    _min: { rentUsdM2Term: true },
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
        rent:
          _min.rentUsdM2Term && _max.rentUsdM2Term
            ? {
                min: _min.rentUsdM2Term.toNumber(),
                max: _max.rentUsdM2Term.toNumber(),
                known: _count.rentUsdM2Term,
              }
            : null,
      }),
    ),
  );
}
