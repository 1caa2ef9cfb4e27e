import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { db } from "~/app/platform/database/client.server";
import { sectorVersion } from "~/app/sites/model/sector-version";

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
  const place = lot?.zoneId ?? zones.find(({ id }) => id === zoneId)?.id ?? null;
  const criteria = place ? await criteriaInForce(db, place, new Date()) : null;
  return {
    zones,
    lot,
    zoneId: place,
    sectors: sectors.map(({ nameVi, nameEn, ...sector }) => ({
      ...sector,
      name: { vi: nameVi, en: nameEn },
    })),
    criteria: criteria && { setId: criteria.setId, number: criteria.number, name: criteria.model.name },
  };
}
export type ApplyPage = Awaited<ReturnType<typeof applyPage>>;
