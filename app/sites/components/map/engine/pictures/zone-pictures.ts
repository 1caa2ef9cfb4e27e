import type { ZoneStatus } from "../../../../model/views/zone-page";
import { zoneStatuses } from "../../../../model/views/zone-page";
import type { Palette } from "../palette";
import type { Picture } from "./canvas";
import { canvasOf } from "./canvas";

type KnownStatus = ZoneStatus | "unknown";

const shape = "M12 1.8 21 6.9v10.2l-9 5.1-9-5.1V6.9Z";
const pause = "M9.5 8v8M14.5 8v8";
/** How much of the sign is filled: the more, the nearer the zone is to operating. */
const filled: Record<KnownStatus, number> = {
  planned: 0,
  clearance: 0.25,
  construction: 0.5,
  operating: 1,
  suspended: 0,
  unknown: 0,
};

export const zoneSignName = (status: KnownStatus) => `zone-${status}`;

/** A zone's sign: its colour, and how far it is filled from below. */
export function zoneSign(status: KnownStatus, palette: Palette): HTMLCanvasElement {
  const { canvas, context } = canvasOf(24);
  if (!context) return canvas;
  const colour = status === "unknown" ? palette.zone : palette.zoneStages[status];
  const outline = new Path2D(shape);
  context.fillStyle = palette.halo;
  context.fill(outline);
  context.save();
  context.clip(outline);
  context.fillStyle = colour;
  context.fillRect(0, 22 - 20 * filled[status], 24, 24);
  context.restore();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.setLineDash(status === "planned" || status === "unknown" ? [3, 2] : []);
  context.stroke(outline);
  context.setLineDash([]);
  if (status === "suspended") context.stroke(new Path2D(pause));
  return canvas;
}

export function zonePictures(palette: Palette): Picture[] {
  return ([...zoneStatuses, "unknown"] as const).map((status) => [
    zoneSignName(status),
    zoneSign(status, palette),
  ]);
}
