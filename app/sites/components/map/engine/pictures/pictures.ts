import { lotStages } from "../../../../model/lot-stage";
import type { LotStatus } from "../../../../model/lot-terms";
import { lotStatuses } from "../../../../model/lot-terms";
import type { Palette } from "../palette";
import type { Picture } from "./canvas";
import { canvasOf } from "./canvas";
import { zonePictures } from "./zone-pictures";

export type Thing = "port" | "power" | "water" | "bridge";
export const things: readonly Thing[] = ["port", "power", "water", "bridge"];

/** On a field of 24: an anchor, a bolt, a drop, an arch. */
const glyphs: Record<Thing, string> = {
  port: "M12 4.5a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8ZM12 8.3V19M8.5 11h7M5.5 13.5c.4 3.6 3 5.5 6.5 5.5s6.1-1.9 6.5-5.5",
  power: "M13.5 4 7 13.2h4.2L10.5 20 17 10.8h-4.2Z",
  water: "M12 4.5c3 3.6 4.9 6 4.9 8.9a4.9 4.9 0 0 1-9.8 0c0-2.9 1.9-5.3 4.9-8.9Z",
  bridge: "M3.5 16h17M6 16V9m12 7V9M6 9c2 4.5 10 4.5 12 0",
};

/** Marks that tell the states of lots apart without colour, on a tile of 16. */
const patterns: Record<LotStatus, string> = {
  ready: "",
  construction: "M-2 18 18-2M-2 10 10-2M6 18 18 6",
  clearance: "M4 4h.01M12 12h.01",
  planned: "M2 8h4M10 8h4",
  reserved: "M-2 18 18-2M-2-2 18 18",
  let: "M0 4h16M0 12h16",
  suspended: "M4 2v12M12 2v12",
};

/** A tile that repeats over a lot: its colour, and the pattern of its state. */
export function lotTile(status: LotStatus, palette: Palette): HTMLCanvasElement {
  const { canvas, context } = canvasOf(16);
  if (!context) return canvas;
  context.fillStyle = palette.stages[lotStages[status]];
  context.fillRect(0, 0, 16, 16);
  context.strokeStyle = palette.mark;
  context.globalAlpha = 0.5;
  context.lineCap = "round";
  context.lineWidth = status === "clearance" ? 2.6 : 1.3;
  context.stroke(new Path2D(patterns[status]));
  return canvas;
}

/** A thing's sign: filled where it works, outlined where it is still to come. */
export function thingSign(thing: Thing, working: boolean, palette: Palette): HTMLCanvasElement {
  const { canvas, context } = canvasOf(24);
  if (!context) return canvas;
  const colour = palette.things[thing];
  context.fillStyle = working ? colour : palette.halo;
  context.strokeStyle = working ? palette.halo : colour;
  context.lineWidth = 1.6;
  context.setLineDash(working ? [] : [3, 2]);
  context.beginPath();
  context.roundRect(1.5, 1.5, 21, 21, 6);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.strokeStyle = working ? palette.things.onThing : colour;
  context.lineWidth = 1.8;
  context.lineJoin = "round";
  context.lineCap = "round";
  context.stroke(new Path2D(glyphs[thing]));
  return canvas;
}

export const hatchName = "between-districts";
export const tileName = (status: LotStatus) => `lot-${status}`;
export const signName = (thing: Thing, working: boolean) =>
  `thing-${thing}-${working ? "working" : "coming"}`;

/** Over a commune of today that holds land of two old districts. */
function hatchTile({ inkSoft }: Palette): HTMLCanvasElement {
  const { canvas, context } = canvasOf(12);
  if (!context) return canvas;
  context.strokeStyle = inkSoft;
  context.globalAlpha = 0.4;
  context.lineWidth = 1;
  context.stroke(new Path2D("M-2 14 14-2M-2 2 2-2M10 14 14 10"));
  return canvas;
}

/** Every picture the layers name. */
export function allPictures(palette: Palette): Picture[] {
  return [
    ...lotStatuses.map((status): Picture => [tileName(status), lotTile(status, palette)]),
    ...things.flatMap((thing) =>
      [true, false].map((working): Picture => [signName(thing, working), thingSign(thing, working, palette)]),
    ),
    ...zonePictures(palette),
    [hatchName, hatchTile(palette)],
  ];
}
