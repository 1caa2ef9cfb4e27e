import type { SKRSContext2D } from "@napi-rs/canvas";
import { createCanvas, Path2D } from "@napi-rs/canvas";
import type { LotStage } from "~/app/sites/model/lot-stage";
import { planOf } from "~/app/ui/drawing/projection";
import { drawBrand } from "./brand.server";
import type { CardContent, CardShape } from "./card-content.server";
import { cardFont } from "./fonts.server";

const width = 1200;
const height = 630;
const edge = 72;
const planBox = { x: 724, y: 96, width: 404, height: 396 };
const wordsWidth = { withPlan: 600, alone: width - 2 * edge };

// The dark half of the tokens in app/ui/styles/tokens.css, where a picture cannot ask for them.
const colours = {
  ground: "#073641",
  groundLow: "#0b5563",
  ink: "#f2f7f6",
  soft: "#bcd5d8",
  line: "#2b636e",
  accent: "#f0b04e",
};
const stages: Record<LotStage, string> = {
  open: "#7dbf9a",
  coming: "#5f9dab",
  held: "#9c8ab8",
  taken: "#5d7074",
  still: "#42585d",
};

/** A picture of 1200 by 630 points, as social networks show it beside a link. */
export function drawCard(content: CardContent): Buffer {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  drawGround(pen);
  const withPlan = content.plan.length > 0;
  if (withPlan) drawPlan(pen, content.plan);
  drawWords(pen, content, withPlan ? wordsWidth.withPlan : wordsWidth.alone);
  drawFoot(pen, content);
  return canvas.toBuffer("image/png");
}

function drawGround(pen: SKRSContext2D) {
  const fall = pen.createLinearGradient(0, 0, width, height);
  fall.addColorStop(0, colours.ground);
  fall.addColorStop(1, colours.groundLow);
  pen.fillStyle = fall;
  pen.fillRect(0, 0, width, height);
  drawBrand(pen, { x: edge, y: 56, size: 64 });
  pen.fillStyle = colours.ink;
  pen.font = cardFont(700, 34);
  pen.fillText("Bến Đỗ", edge + 82, 100);
}

function drawPlan(pen: SKRSContext2D, shapes: CardShape[]) {
  const { box, path } = planOf(shapes.map(({ rings }) => rings));
  const scale = Math.min(planBox.width / box.width, planBox.height / box.height);
  const anyChosen = shapes.some(({ chosen }) => chosen);
  pen.save();
  pen.translate(
    planBox.x + (planBox.width - box.width * scale) / 2 - box.x * scale,
    planBox.y + (planBox.height - box.height * scale) / 2 - box.y * scale,
  );
  pen.scale(scale, scale);
  pen.lineJoin = "round";
  pen.lineWidth = 1.5 / scale;
  pen.strokeStyle = colours.ground;
  for (const { rings, stage, chosen } of shapes) {
    const outline = new Path2D(path(rings));
    pen.globalAlpha = anyChosen && !chosen ? 0.45 : 1;
    pen.fillStyle = chosen ? colours.accent : stages[stage];
    pen.fill(outline);
    pen.stroke(outline);
  }
  pen.restore();
}

function drawWords(pen: SKRSContext2D, { overline, title, facts }: CardContent, room: number) {
  const size = lines(pen, title, 700, 68, room).length > 2 ? 54 : 68;
  const titleLines = lines(pen, title, 700, size, room).slice(0, 3);
  const factSize = 36;
  const factLines = lines(pen, facts.map(unbroken).join("  ·  "), 500, factSize, room).slice(0, 2);
  let y = 206;
  pen.fillStyle = colours.accent;
  pen.font = cardFont(700, 30);
  pen.fillText(lines(pen, overline, 700, 30, room)[0] ?? "", edge, y);
  y += 24;
  pen.fillStyle = colours.ink;
  pen.font = cardFont(700, size);
  // Vietnamese stacks its marks, so lines stand further apart.
  for (const line of titleLines) {
    y += size * 1.26;
    pen.fillText(line, edge, y);
  }
  y += 26;
  pen.fillStyle = colours.soft;
  pen.font = cardFont(500, factSize);
  for (const line of factLines) {
    y += factSize * 1.4;
    pen.fillText(line, edge, y);
  }
}

function drawFoot(pen: SKRSContext2D, { place, note }: CardContent) {
  pen.fillStyle = colours.line;
  pen.fillRect(edge, 528, width - 2 * edge, 2);
  pen.font = cardFont(500, 28);
  pen.fillStyle = colours.ink;
  pen.fillText(place, edge, 580);
  if (!note) return;
  pen.fillStyle = colours.soft;
  pen.textAlign = "right";
  pen.fillText(note, width - edge, 580);
  pen.textAlign = "left";
}

/** A figure stays with its unit. */
function unbroken(fact: string): string {
  return fact.replace(/(?<=\d) /g, "\u00a0");
}

/** A text in as many lines as it needs. */
function lines(pen: SKRSContext2D, text: string, weight: 500 | 700, size: number, room: number): string[] {
  pen.font = cardFont(weight, size);
  const done: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [done.at(-1), word].filter((part) => part !== undefined).join(" ");
    if (done.length > 0 && pen.measureText(longer).width <= room) done[done.length - 1] = longer;
    else done.push(word);
  }
  return done;
}
