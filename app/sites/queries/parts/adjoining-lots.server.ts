import { db } from "~/app/platform/database/client.server";
import { adjoining } from "../../model/geometry/adjoining";
import type { AdjoiningLot } from "../../model/views/lot-page";
import type { PlanLot } from "../../model/views/zone-page";
import { planLot, planLotSelect } from "../select-lot.server";

/** About 1.3 km: no lot is so large that its neighbour's middle lies farther away. */
const reach = 0.012;

interface Lot {
  id: string;
  zoneId: string;
  latitude: number;
  longitude: number;
  shape: number[][][];
}

/** Lots with which this one has a boundary in common, the longest first. */
export async function adjoiningLots({ shape, ...lot }: Lot): Promise<AdjoiningLot[]> {
  const around = await db.lot.findMany({
    where: {
      zoneId: lot.zoneId,
      id: { not: lot.id },
      latitude: { gte: lot.latitude - reach, lte: lot.latitude + reach },
      longitude: { gte: lot.longitude - reach, lte: lot.longitude + reach },
    },
    select: planLotSelect,
  });
  return adjoiningOf(shape, around.map(planLot));
}

export function adjoiningOf(shape: number[][][], others: readonly PlanLot[]): AdjoiningLot[] {
  return others
    .flatMap((other) => {
      const common = adjoining(shape, other.shape);
      return common ? [{ ...other, ...common }] : [];
    })
    .sort((a, b) => b.metres - a.metres);
}
