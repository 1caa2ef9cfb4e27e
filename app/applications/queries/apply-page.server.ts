import { randomUUID } from "node:crypto";
import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { db } from "~/app/platform/database/client.server";
import { sectorVersion } from "~/app/sites/model/sector-version";
import { isClosed } from "../model/place";

interface Wanted {
  actor: Actor | null;
  lotId: string | null;
  zoneId: string | null;
}

/** What the filing form offers: zones, sectors, the lot it was opened for, and the criteria that will judge it. */
export async function applyPage({ actor, lotId, zoneId }: Wanted) {
  authorise(actor, "application.submit");
  const [zones, sectors, lot] = await Promise.all([
    db.zone.findMany({
      where: { NOT: { id: { startsWith: "bench-" } } },
      orderBy: [{ kind: "asc" }, { name: "asc" }],
      select: { id: true, name: true, kind: true },
    }),
    db.sector.findMany({
      where: { version: sectorVersion, level: { gte: 2 } },
      orderBy: { code: "asc" },
      select: { code: true, level: true, nameVi: true, nameEn: true },
    }),
    lotId
      ? db.lot.findUnique({
          where: { id: lotId },
          select: { id: true, code: true, areaM2: true, status: true, zoneId: true },
        })
      : null,
  ]);
  const zone = zones.find(({ id }) => id === (lot?.zoneId ?? zoneId)) ?? null;
  const criteria = zone ? await criteriaInForce(db, zone.id, new Date()) : null;
  return {
    formId: randomUUID(),
    zones,
    lot: lot && { ...lot, open: !isClosed(lot.status) },
    zone,
    sectors: sectors.map(({ nameVi, nameEn, ...sector }) => ({
      ...sector,
      name: { vi: nameVi, en: nameEn },
    })),
    criteria: criteria && { setId: criteria.setId, number: criteria.number, name: criteria.name },
  };
}
export type ApplyPage = Awaited<ReturnType<typeof applyPage>>;
