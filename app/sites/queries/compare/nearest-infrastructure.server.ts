import type { Database } from "~/app/platform/database/connect.server";
import { comingWords } from "../../model/compare/coming-words";
import type { Cell } from "../../model/compare/comparison";
import { distanceRows } from "../../model/compare/row-table";
import type { Coordinates } from "../../model/places/distance";
import { kmToShape } from "../../model/places/geometry";
import type { InfrastructureItem, InfrastructureKind } from "../../model/places/infrastructure";
import type { NumberedSources } from "../../model/views/numbered-sources";
import { infrastructureItem, infrastructureSelect } from "../places/select-infrastructure.server";

interface From extends Coordinates {
  /** nobody has published the place, so no distance from it either */
  drawn: boolean;
}

/** For each kind, the nearest that works, with its name, and what will be nearer. */
export async function nearestOfEachKind(db: Pick<Database, "infrastructure">, sources: NumberedSources) {
  const rows = await db.infrastructure.findMany({
    where: { kind: { in: [...distanceRows] } },
    select: infrastructureSelect,
  });
  const items = rows.map(infrastructureItem);
  return (kind: InfrastructureKind, from: From | null): Cell => {
    const ofKind = items.filter((item) => item.kind === kind);
    return from ? nearest(ofKind, from, sources) : { kind: "unknown" };
  };
}

function nearest(items: readonly InfrastructureItem[], from: From, sources: NumberedSources): Cell {
  const byDistance = items
    .map((item) => ({ ...item, km: kmToShape(from, item.shape) }))
    .sort((a, b) => a.km - b.km);
  const [first] = byDistance;
  if (!first) return { kind: "unknown" };
  const coming = first.status === "operating" ? null : comingWords(first, first.status, first.km);
  const cited = [sources.numberOf(first.source)];
  const working = byDistance.find(({ status }) => status === "operating");
  if (!working) return coming ? { kind: "words", words: coming, cited } : { kind: "unknown" };
  return {
    kind: "amount",
    amount: Math.round(working.km * 10) / 10,
    unit: "km",
    note: working.name,
    ...(coming && { coming }),
    cited: [...new Set([sources.numberOf(working.source), ...cited])],
    ...((from.drawn || working.placeIsDrawn) && { illustrative: true }),
  };
}
