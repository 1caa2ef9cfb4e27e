import type { Transaction } from "~/app/platform/database/connect.server";
import type { SiteFacts } from "~/app/scoring/profile";
import { siteFacts } from "~/app/scoring/profile";

interface Place {
  zoneId: string;
  lotId: string | null;
}

/**
 * What the criteria's gates need to know of a place, as published. A zone with no list of sectors at all has not
 * published which it excludes; one with a list of welcome sectors only excludes none.
 */
export async function publishedSiteFacts(db: Transaction, { zoneId, lotId }: Place): Promise<SiteFacts> {
  const sectors = await db.zoneSector.findMany({
    where: { zoneId },
    select: { stance: true, sectorCode: true, sectorVersion: true },
  });
  const lot = lotId
    ? await db.lot.findUnique({
        where: { id: lotId },
        select: { areaM2: true, powerKva: true, waterM3Day: true, wastewaterM3Day: true },
      })
    : null;
  const excluded = sectors.filter(({ stance }) => stance === "excluded");
  return siteFacts.parse({
    excludedSectors:
      sectors.length === 0
        ? null
        : excluded.map(({ sectorCode, sectorVersion }) => ({ code: sectorCode, version: sectorVersion })),
    lotAreaM2: lot?.areaM2 ?? null,
    waterM3PerDayFree: lot?.waterM3Day ?? null,
    wastewaterM3PerDayFree: lot?.wastewaterM3Day ?? null,
    powerKvaFree: lot?.powerKva ?? null,
    // No source says what is free in a zone: what is known is how the lot is connected.
    lotConnections: lot ? connectionsOf(lot) : [],
  });
}

interface Connected {
  powerKva: number | null;
  waterM3Day: number | null;
  wastewaterM3Day: number | null;
}

function connectionsOf({ powerKva, waterM3Day, wastewaterM3Day }: Connected) {
  const known = { water: waterM3Day, wastewater: wastewaterM3Day, power: powerKva };
  return (["water", "wastewater", "power"] as const).filter((resource) => known[resource] !== null);
}
