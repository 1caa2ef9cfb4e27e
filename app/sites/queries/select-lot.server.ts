import * as z from "zod";
import type { Prisma } from "~/prisma/generated/client";
import type { PlanLot } from "../model/views/zone-page";
import { isoDay } from "./select-source.server";

export const planLotSelect = {
  id: true,
  code: true,
  status: true,
  areaM2: true,
  readyFrom: true,
  shape: true,
  sureness: true,
} satisfies Prisma.LotSelect;

type PlanLotRow = Prisma.LotGetPayload<{ select: typeof planLotSelect }>;

/** More than this no drawing can show and no table should; pages say so and lead to the list. */
export const mostPlanLots = 600;

const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(z.array(z.number()))) });

/** The rings of a stored GeoJSON polygon. */
export function shapeOf(stored: unknown): number[][][] {
  return polygon.parse(stored).coordinates;
}

export function planLot(row: PlanLotRow): PlanLot {
  const { id, code, status, areaM2, sureness } = row;
  return {
    id,
    code,
    status,
    areaM2,
    readyFrom: isoDay(row.readyFrom),
    shape: shapeOf(row.shape),
    illustrative: sureness === "illustrative",
  };
}
