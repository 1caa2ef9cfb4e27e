import { db } from "~/app/platform/database/client.server";
import { fold, tidyQuery } from "~/search/fold";
import { lastKind, placeName, placeWords } from "~/search/words/place-words";
import type { OldDistrict, RegisteredUnit } from "../../model/places/old-districts";
import { byOldDistrict } from "../../model/places/old-districts";
import type { RegisterSources } from "../../model/places/source-topics";
import { isoDay } from "../select-source.server";
import { registerSources } from "./register-sources.server";
import type { RegisterRow } from "./select-register.server";
import { registerSelect } from "./select-register.server";

export interface PlaceRegister {
  /** those asked for */
  districts: OldDistrict[];
  /** all communes and wards of today, and how many of them became wards, the first on which day */
  communes: number;
  wards: { count: number; on: string } | null;
  sources: RegisterSources;
}

/** The register of administrative units by the districts that ended, with what a reader's words name; "" for all. */
export async function placeRegister(q: string): Promise<PlaceRegister> {
  const [rows, lots] = await Promise.all([
    db.locality.findMany({ select: registerSelect, orderBy: { id: "asc" } }),
    db.lot.groupBy({ by: ["zoneId"], _count: { _all: true } }),
  ]);
  const lotsOf = new Map(lots.map(({ zoneId, _count }) => [zoneId, _count._all]));
  const units = rows.map((row) => registeredUnit(row, zonesIn(row, rows), lotsOf));
  const everything = byOldDistrict(units);
  const communes = everything.flatMap(({ communes }) => communes.filter(({ first }) => first));
  const wards = communes.flatMap(({ wardSince }) => wardSince ?? []).sort();
  return {
    districts: asked(units, q),
    communes: communes.length,
    wards: wards[0] ? { count: wards.length, on: wards[0] } : null,
    sources: registerSources(rows),
  };
}

/** Words of signs alone name nothing. An address may end in a province, of which there is only one here. */
function asked(units: readonly RegisteredUnit[], q: string): OldDistrict[] {
  const wanted = fold(tidyQuery(q));
  if (wanted === "" && q.trim() !== "") return [];
  const whole = byOldDistrict(units, wanted);
  const ending = provinceAtEnd(units, wanted);
  return whole.length > 0 || !ending ? whole : byOldDistrict(units, wanted.slice(0, -ending.length));
}

/** " tinh ben tre" of "giao long chau thanh tinh ben tre", the longest that fits. */
function provinceAtEnd(units: readonly RegisteredUnit[], wanted: string): string | undefined {
  return units
    .filter(({ isProvince }) => isProvince)
    .flatMap(({ spellings }) => spellings.map((spelling) => ` ${spelling}`))
    .sort((a, b) => b.length - a.length)
    .find((ending) => wanted.endsWith(ending));
}

/** Those that name the unit or a part of it, as the lists count them. */
function zonesIn({ id }: RegisterRow, rows: readonly RegisterRow[]): Set<string> {
  const there = rows.filter((row) => row.id === id || row.parentId === id);
  return new Set(there.flatMap(({ zones }) => zones.map(({ zoneId }) => zoneId)));
}

function registeredUnit(
  row: RegisterRow,
  zones: ReadonlySet<string>,
  lotsOf: ReadonlyMap<string, number>,
): RegisteredUnit {
  const { id, name, officialCode, parentId, validTo, predecessors } = row;
  return {
    id,
    name,
    title: placeName(row),
    spellings: [...new Set([name, officialCode ?? name, ...placeWords(row)].map(fold))],
    isCity: lastKind(row) === "city",
    isProvince: lastKind(row) === "province",
    code: officialCode,
    parentId,
    until: isoDay(validTo),
    wardSince: wardSince(row),
    madeOf: predecessors.map(({ predecessorId, effectiveOn }) => ({
      id: predecessorId,
      on: isoDay(effectiveOn) ?? "",
    })),
    zones: zones.size,
    lots: [...zones].reduce((sum, zoneId) => sum + (lotsOf.get(zoneId) ?? 0), 0),
  };
}

function wardSince({ kinds }: RegisterRow): string | null {
  const last = kinds.at(-1);
  return kinds.length > 1 && last?.kind === "ward" ? isoDay(last.validFrom) : null;
}
