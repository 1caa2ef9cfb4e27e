import type { Database } from "~/app/platform/database/connect.server";
import type { Origin } from "~/search/lot-search/lot-distance";
import type { NearPlace } from "../../model/lot-results";
import type { Coordinates } from "../../model/places/distance";
import type { NearKind } from "../../model/places/infrastructure";
import { isNearKind } from "../../model/places/infrastructure";
import { storedShape } from "../../model/places/stored-shape";
import { readPoint } from "../../model/places/where";
import { anyInWords } from "../places/any-of-kind.server";

/** What a query's `near` names, and what its distances are measured from. */
interface Near {
  place: NearPlace;
  from: Origin;
  /** where any of a kind will do */
  kind?: NearKind;
}

/** A point, any infrastructure of a kind, or one by its id. Null where it names nothing known. */
export async function nearPlace(db: Database, near: string | undefined): Promise<Near | null> {
  if (near === undefined) return null;
  const point = readPoint(near);
  if (point) return { place: nearPoint(point), from: point };
  return isNearKind(near) ? anyOf(db, near) : infrastructureOf(db, near);
}

function nearPoint(point: Coordinates): NearPlace {
  const text = `${point.latitude}, ${point.longitude}`;
  return { ...point, label: { vi: text, en: text } };
}

async function anyOf(db: Database, kind: NearKind): Promise<Near | null> {
  const ofKind = await db.infrastructure.findMany({ where: { kind }, select: { status: true } });
  if (ofKind.length === 0) return null;
  const label = { vi: anyInWords(kind, ofKind, "vi"), en: anyInWords(kind, ofKind, "en") };
  return { place: { label, latitude: null, longitude: null }, from: kind, kind };
}

async function infrastructureOf(db: Database, id: string): Promise<Near | null> {
  const select = { nameVi: true, nameEn: true, latitude: true, longitude: true, shape: true } as const;
  const row = await db.infrastructure.findUnique({ where: { id }, select });
  if (!row) return null;
  const { nameVi, nameEn, latitude, longitude } = row;
  const { type, coordinates } = storedShape(row.shape);
  return {
    place: { label: { vi: nameVi, en: nameEn }, latitude, longitude },
    from: type === "Point" ? { longitude: coordinates[0], latitude: coordinates[1] } : id,
  };
}
