import type { LotQuery } from "../../model/lot-query";
import type { Circle } from "../../model/map/view";
import { coordinatesOf } from "../../model/map/view";
import type { Ground } from "./engine/ground";

/** The circle a query draws: around coordinates, or around a thing that stands at a point. */
export function circleOfQuery({ near, within }: LotQuery, { infrastructure }: Ground): Circle | null {
  if (near === undefined || within === undefined) return null;
  const written = coordinatesOf(near);
  if (written) return { centre: written, km: within };
  const thing = infrastructure.features.find(({ id }) => id === near);
  if (thing?.geometry.type !== "Point") return null;
  const [longitude, latitude] = thing.geometry.coordinates;
  return { centre: { latitude, longitude }, km: within };
}
