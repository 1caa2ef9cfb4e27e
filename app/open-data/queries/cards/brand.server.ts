import type { SKRSContext2D } from "@napi-rs/canvas";
import { Path2D } from "@napi-rs/canvas";

interface Place {
  x: number;
  y: number;
  size: number;
}

const palm =
  "M20.5 24.5c-.9-4.6-.6-8.4.9-11.7M21.4 12.8c-3.3-3-7.7-2.7-10 .9m10-.9c-1.5-3.5-4.8-5.2-8.1-4.1m8.1 4.1c.9-3.7 4-5.7 7.6-4.8m-7.6 4.8c3.6-1.9 7.4-.7 8.9 2.9";
const hull = "M7.5 24.5h25c-.9 3.6-3.4 5.7-7 5.7h-11c-3.6 0-6.1-2.1-7-5.7Z";
const wave = "M7 34c2.2-1.3 4.3-1.3 6.5 0s4.3 1.3 6.5 0 4.3-1.3 6.5 0 4.3 1.3 6.5 0";

/** The mark of public/favicon.svg: a boat at its berth under a coconut palm. */
export function drawBrand(pen: SKRSContext2D, { x, y, size }: Place): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / 40, size / 40);
  pen.fillStyle = "#0b5563";
  pen.beginPath();
  pen.roundRect(0, 0, 40, 40, 10);
  pen.fill();
  pen.lineCap = "round";
  pen.lineWidth = 2.1;
  pen.strokeStyle = "#ffffff";
  pen.stroke(new Path2D(palm));
  pen.fillStyle = "#f0b04e";
  pen.beginPath();
  pen.arc(21.4, 13.2, 2.1, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = "#ffffff";
  pen.fill(new Path2D(hull));
  pen.lineWidth = 1.8;
  pen.strokeStyle = "#8fd3da";
  pen.stroke(new Path2D(wave));
  pen.restore();
}
