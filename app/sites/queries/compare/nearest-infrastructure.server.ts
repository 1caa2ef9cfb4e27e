import type { Database } from "~/app/platform/database/connect.server";
import type { Cell } from "../../model/compare/comparison";
import { distanceRows } from "../../model/compare/row-table";
import type { Coordinates } from "../../model/places/distance";
import { kmToShape } from "../../model/places/geometry";
import type { InfrastructureItem, InfrastructureKind } from "../../model/places/infrastructure";
import { infrastructureItem, infrastructureSelect } from "../places/select-infrastructure.server";

/** For each kind, the nearest one that is there or coming, with its name. */
export async function nearestOfEachKind(db: Pick<Database, "infrastructure">) {
  const rows = await db.infrastructure.findMany({
    where: { kind: { in: [...distanceRows] } },
    select: infrastructureSelect,
  });
  const items = rows.map(infrastructureItem);
  return (kind: InfrastructureKind, from: Coordinates | null): Cell =>
    from ? nearest(items, kind, from) : { kind: "unknown" };
}

function nearest(items: readonly InfrastructureItem[], kind: InfrastructureKind, from: Coordinates): Cell {
  const [first] = items
    .filter((item) => item.kind === kind)
    .map(({ name, status, shape }) => ({ name, status, km: kmToShape(from, shape) }))
    .sort((a, b) => a.km - b.km);
  if (!first) return { kind: "unknown" };
  const coming = first.status === "operating" ? null : comingWords[first.status];
  const note = coming
    ? { vi: `${first.name.vi} (${coming.vi})`, en: `${first.name.en} (${coming.en})` }
    : first.name;
  return { kind: "amount", amount: Math.round(first.km * 10) / 10, unit: "km", note };
}

const comingWords = {
  planned: { vi: "quy hoạch", en: "planned" },
  construction: { vi: "đang xây dựng", en: "under construction" },
} as const;
