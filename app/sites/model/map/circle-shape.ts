import type { PolygonShape, Position } from "../places/geometry";
import type { Circle } from "./view";

const corners = 72;
const kmPerDegree = 111.195;

/** A circle on the ground as a polygon; at these latitudes and sizes its corners are right to about 1 in 1,000. */
export function circleShape({ centre, km }: Circle): PolygonShape {
  const north = km / kmPerDegree;
  const east = north / Math.cos((centre.latitude * Math.PI) / 180);
  const ring = Array.from({ length: corners + 1 }, (_, at): Position => {
    const angle = ((at % corners) / corners) * 2 * Math.PI;
    return [centre.longitude + east * Math.cos(angle), centre.latitude + north * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [ring] };
}
