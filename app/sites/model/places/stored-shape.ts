import * as z from "zod";
import type { MultiPolygonShape, Shape } from "./geometry";

// A stored place may carry a height as third number; it is left out.
const position = z
  .array(z.number())
  .min(2)
  .transform(([longitude = 0, latitude = 0]) => [longitude, latitude] as const);
const line = z.array(position).min(2);

const shape = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("LineString"), coordinates: line }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(line) }),
]);

/** A stored GeoJSON geometry as what it must be. */
export function storedShape(stored: unknown): Shape {
  return shape.parse(stored);
}

const area = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(line)) });

/** A stored boundary as what it must be. */
export function storedBoundary(stored: unknown): MultiPolygonShape {
  return area.parse(stored);
}
