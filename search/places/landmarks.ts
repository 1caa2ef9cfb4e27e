import type { Coordinates } from "~/app/sites/model/places/distance";
import { hundredths } from "~/app/sites/model/places/distance";
import type { Shape } from "~/app/sites/model/places/geometry";
import { kmToShape } from "~/app/sites/model/places/geometry";
import type { InfrastructureKind, InfrastructureStatus } from "~/app/sites/model/places/infrastructure";
import { nearKinds, thoseThatCount } from "~/app/sites/model/places/infrastructure";
import { storedShape } from "~/app/sites/model/places/stored-shape";
import type { Reader } from "../index-definition";

/** An infrastructure that lots are measured to, as it lies. */
export interface Landmark {
  id: string;
  kind: InfrastructureKind;
  status: InfrastructureStatus;
  shape: Shape;
}

/** All there are, or those that one key of `kmToEach` is about. */
export async function loadLandmarks(db: Reader, key?: string): Promise<Landmark[]> {
  const select = { id: true, kind: true, status: true, shape: true } as const;
  const kind = nearKinds.find((kind) => kind === key);
  const where = key === undefined ? {} : kind ? { kind } : { id: key };
  const rows = await db.infrastructure.findMany({ where, select });
  return rows.map((row) => ({ ...row, shape: storedShape(row.shape) }));
}

/**
 * Kilometres from a place to each road and area, and to the nearest of each kind that is asked for as such, rounded to
 * 0.01. What stands at a point is not among them: its distance needs no shape.
 */
export function kmToEach(place: Coordinates, landmarks: readonly Landmark[]): Record<string, number> {
  const away = landmarks.map((landmark) => ({
    ...landmark,
    km: hundredths(kmToShape(place, landmark.shape)),
  }));
  const shapes = away.filter(({ shape }) => shape.type !== "Point").map(({ id, km }) => [id, km] as const);
  const kinds = nearKinds.flatMap((kind) => {
    const counted = thoseThatCount(away.filter((landmark) => landmark.kind === kind));
    return counted.length === 0 ? [] : [[kind, Math.min(...counted.map(({ km }) => km))] as const];
  });
  return Object.fromEntries([...shapes, ...kinds]);
}
