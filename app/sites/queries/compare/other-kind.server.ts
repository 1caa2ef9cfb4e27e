import type { Database } from "~/app/platform/database/connect.server";
import type { ComparedKind } from "../../model/compare/compare-address";
import type { NamedPlace } from "../../model/compare/comparison";
import { zoneTitle } from "../../model/zone-name";

/** Which of these are lots, or zones, by name, in the order asked for. */
export async function namedAs(
  kind: ComparedKind,
  ids: readonly string[],
  db: Pick<Database, "lot" | "zone">,
): Promise<NamedPlace[]> {
  const found = await (kind === "lot" ? lotsNamed(db, ids) : zonesNamed(db, ids));
  return ids.flatMap((id) => found.filter((one) => one.id === id));
}

async function zonesNamed(db: Pick<Database, "zone">, ids: readonly string[]): Promise<NamedPlace[]> {
  const select = { id: true, name: true, kind: true };
  const zones = await db.zone.findMany({ where: { id: { in: [...ids] } }, select });
  return zones.map(({ id, name, kind }) => ({ id, name: zoneTitle(name, kind) }));
}

async function lotsNamed(db: Pick<Database, "lot">, ids: readonly string[]): Promise<NamedPlace[]> {
  const select = { id: true, code: true, zone: { select: { name: true, kind: true } } };
  const lots = await db.lot.findMany({ where: { id: { in: [...ids] } }, select });
  return lots.map(({ id, code, zone }) => {
    const { vi, en } = zoneTitle(zone.name, zone.kind);
    return { id, name: { vi: `Lô ${code}, ${vi}`, en: `Lot ${code}, ${en}` } };
  });
}
