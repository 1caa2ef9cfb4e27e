import { db } from "~/app/platform/database/client.server";
import type { Prisma } from "~/prisma/generated/client";
import { lotStages } from "../model/lot-stage";
import type { ZoneRow } from "../model/views/zone-page";
import { placesOf, placesSelect } from "./select-places.server";
import { figureEntry, figureSelect, statusEntry, statusSelect } from "./select-zone.server";

const select = {
  id: true,
  kind: true,
  name: true,
  localities: { select: placesSelect },
  statuses: { select: statusSelect, orderBy: { since: "desc" }, take: 1 },
  figures: {
    where: { key: { in: ["total-area", "occupancy"] } },
    select: figureSelect,
    orderBy: { asOf: { sort: "desc", nulls: "last" } },
  },
} satisfies Prisma.ZoneSelect;

type LotCounts = Map<string, ZoneRow["lots"]>;

/** The register of parks and clusters: parks first, each by name. */
export async function zoneList(): Promise<ZoneRow[]> {
  const [zones, counts] = await Promise.all([db.zone.findMany({ select }), lotCounts()]);
  const collator = new Intl.Collator("vi");
  return zones
    .map(({ id, kind, name, localities, statuses, figures }) => ({
      id,
      kind,
      name,
      ...placesOf(localities),
      status: statuses[0] ? statusEntry(statuses[0]) : null,
      area: newest(figures, "total-area"),
      occupancy: newest(figures, "occupancy"),
      lots: counts.get(id) ?? { open: 0, coming: 0, taken: 0 },
    }))
    .sort((a, b) => (a.kind === b.kind ? collator.compare(a.name, b.name) : a.kind === "park" ? -1 : 1));
}

type Figures = Prisma.ZoneGetPayload<{ select: typeof select }>["figures"];

function newest(figures: Figures, key: "total-area" | "occupancy"): ZoneRow["area"] {
  const found = figures.find((figure) => figure.key === key);
  return found ? figureEntry(found) : null;
}

async function lotCounts(): Promise<LotCounts> {
  const groups = await db.lot.groupBy({ by: ["zoneId", "status"], _count: { _all: true } });
  const counts: LotCounts = new Map();
  for (const { zoneId, status, _count } of groups) {
    const zone = counts.get(zoneId) ?? { open: 0, coming: 0, taken: 0 };
    const stage = lotStages[status];
    const column = stage === "open" || stage === "coming" ? stage : "taken";
    counts.set(zoneId, { ...zone, [column]: zone[column] + _count._all });
  }
  return counts;
}
