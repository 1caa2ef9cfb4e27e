import * as z from "zod";
import { db } from "~/app/platform/database/client.server";
import type { Surroundings } from "../model/surroundings";

const position = z.array(z.number());
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("LineString"), coordinates: z.array(position) }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position)) }),
]);

/** All zones with a place, and the infrastructure between them. */
export async function surroundings(): Promise<Surroundings> {
  const [zones, infrastructure] = await Promise.all([
    db.zone.findMany({
      where: { latitude: { not: null }, longitude: { not: null } },
      select: { id: true, name: true, kind: true, latitude: true, longitude: true },
      orderBy: { id: "asc" },
    }),
    db.infrastructure.findMany({
      select: {
        id: true,
        kind: true,
        nameVi: true,
        nameEn: true,
        status: true,
        shape: true,
        latitude: true,
        longitude: true,
      },
      orderBy: { id: "asc" },
    }),
  ]);
  const found: Surroundings = { zones: zones.flatMap(placed), lines: [], areas: [], points: [] };
  for (const { id, kind, nameVi, nameEn, status, shape, latitude, longitude } of infrastructure) {
    const name = { vi: nameVi, en: nameEn };
    const drawn = geometry.safeParse(shape).data;
    if (drawn?.type === "Polygon") found.areas.push({ id, shape: drawn.coordinates });
    else if (drawn?.type === "LineString")
      found.lines.push({ id, name, points: drawn.coordinates, planned: status !== "operating" });
    else found.points.push({ id, kind, name, latitude, longitude });
  }
  return found;
}

function placed<T extends { latitude: number | null; longitude: number | null }>(row: T) {
  const { latitude, longitude } = row;
  return latitude === null || longitude === null ? [] : [{ ...row, latitude, longitude }];
}
