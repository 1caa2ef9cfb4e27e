import * as z from "zod";

const position = z.array(z.number()).min(2).max(3).describe("longitude, latitude; degrees, WGS 84");

export const point = z.object({ type: z.literal("Point"), coordinates: position });
export const lineString = z.object({
  type: z.literal("LineString"),
  coordinates: z.array(position).min(2),
});
export const polygon = z.object({
  type: z.literal("Polygon"),
  coordinates: z.array(z.array(position).min(4)).min(1),
});
export const multiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(position).min(4)).min(1)),
});
const multiLineString = z.object({
  type: z.literal("MultiLineString"),
  coordinates: z.array(z.array(position).min(2)),
});

/** Any shape the portal stores. */
export const shape = z.discriminatedUnion("type", [point, lineString, multiLineString, polygon]);
