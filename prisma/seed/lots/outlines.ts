import type { Prisma } from "../../generated/client";
import type { ZoneLots } from "./lots";

/** Zones with lots get the outline their lots were laid out in: drawn, not surveyed. */
export function withOutlines(
  zones: readonly Prisma.ZoneCreateManyInput[],
  zoneLots: readonly ZoneLots[],
): Prisma.ZoneCreateManyInput[] {
  const outlines = new Map(zoneLots.map(({ plan, layout }) => [plan.zoneId, layout.outline]));
  return zones.map((zone) => {
    const outline = outlines.get(zone.id);
    return outline ? { ...zone, outline, outlineSureness: "illustrative" } : zone;
  });
}
