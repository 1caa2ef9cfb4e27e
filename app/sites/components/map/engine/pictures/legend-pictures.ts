import type { Palette } from "../palette";
import type { Picture } from "./canvas";
import { canvasOf } from "./canvas";

type Draw = (context: CanvasRenderingContext2D, palette: Palette) => void;

/** What the map draws as lines, grounds and circles, each as a sample for the legend. */
const samples = {
  point(context, { stages, ink }) {
    context.fillStyle = stages.open;
    context.strokeStyle = ink;
    context.lineWidth = 1.4;
    disc(context, 6.5);
  },
  cluster(context, { cluster, halo, onCluster }) {
    context.fillStyle = cluster;
    context.strokeStyle = halo;
    context.lineWidth = 1.5;
    disc(context, 11);
    context.fillStyle = onCluster;
    context.font = "600 11px sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText("24", 12, 12.5);
  },
  outline(context, { zone }) {
    context.strokeStyle = zone;
    context.fillStyle = zone;
    context.lineWidth = 1.8;
    context.globalAlpha = 0.14;
    context.fillRect(2, 5, 20, 14);
    context.globalAlpha = 1;
    context.setLineDash([4, 2]);
    context.strokeRect(2, 5, 20, 14);
  },
  road(context, { road, roadCasing }) {
    line(context, roadCasing, 6);
    line(context, road, 4);
  },
  roadToCome(context, { roadCasing }) {
    context.setLineDash([5, 4]);
    line(context, roadCasing, 4);
  },
  materials(context, { fields }) {
    context.fillStyle = fields;
    context.strokeStyle = fields;
    context.lineWidth = 1.8;
    context.globalAlpha = 0.22;
    context.fillRect(2, 4, 20, 16);
    context.globalAlpha = 1;
    context.setLineDash([2, 3]);
    context.strokeRect(2, 4, 20, 16);
  },
  commune(context, { inkSoft }) {
    context.globalAlpha = 0.75;
    line(context, inkSoft, 1.4);
  },
  between(context, { inkSoft }) {
    context.strokeStyle = inkSoft;
    context.lineWidth = 1;
    context.strokeRect(2, 4, 20, 16);
    context.globalAlpha = 0.6;
    context.stroke(new Path2D("M2 12 10 4M2 20 18 4M10 20 22 8M18 20 22 16"));
  },
  district(context, { ink }) {
    context.setLineDash([10, 3, 2, 3]);
    line(context, ink, 2);
  },
} satisfies Record<string, Draw>;

export type Sample = keyof typeof samples;

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(12, 12, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function line(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(0, 12);
  context.lineTo(24, 12);
  context.stroke();
}

export function legendPictures(palette: Palette): Picture[] {
  return Object.entries(samples).map(([name, draw]): Picture => {
    const { canvas, context } = canvasOf(24);
    if (context) draw(context, palette);
    return [name, canvas];
  });
}
