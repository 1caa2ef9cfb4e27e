import { expect, test } from "vitest";
import type { PolygonShape } from "~/app/ui/drawing/projection";
import { planOf, scaleLength } from "~/app/ui/drawing/projection";

/** About 100 m by 200 m near Phú Thuận. */
const west = 106.48;
const south = 10.28;
const width = 100 / (111_320 * Math.cos(((south + 0) * Math.PI) / 180));
const height = 200 / 111_320;
const oblong: PolygonShape = [
  [
    [west, south],
    [west + width, south],
    [west + width, south + height],
    [west, south + height],
    [west, south],
  ],
];

test("a plan is in metres of ground", () => {
  const { box } = planOf([oblong], 0);
  expect(box.width).toBeCloseTo(100, 0);
  expect(box.height).toBeCloseTo(200, 0);
});

test("the margin is a share of the longer side, on every side", () => {
  const { box } = planOf([oblong], 0.1);
  expect(box.width).toBeCloseTo(140, 0);
  expect(box.height).toBeCloseTo(240, 0);
});

test("north is up: the northern edge has the smaller y", () => {
  const { path } = planOf([oblong], 0);
  expect(path(oblong)).toBe("M0 0L100 0L100 -200L0 -200L0 0Z");
});

test("a label stands in the centre of mass", () => {
  expect(planOf([oblong]).centre(oblong)).toEqual({ x: 50, y: -100 });
});

test("a shape without area still has a place for its label", () => {
  const line: PolygonShape = [
    [
      [west, south],
      [west + width, south],
    ],
  ];
  expect(planOf([line]).centre(line)).toEqual({ x: 50, y: 0 });
});

test("a shape has an extent of its own", () => {
  const { extent } = planOf([oblong], 0.5);
  expect(extent(oblong)).toMatchObject({ width: 100, height: 200 });
});

test("neighbours that share a corner share the drawn point", () => {
  const next: PolygonShape = [(oblong[0] ?? []).map(([x = 0, y = 0]) => [x + width, y])];
  const plan = planOf([oblong, next]);
  expect(plan.path(next)).toContain("M100 0");
  expect(plan.path(oblong)).toContain("L100 0");
});

test("nothing to draw gives a plan all the same", () => {
  expect(planOf([]).box).toEqual({ x: 0, y: 0, width: 1, height: 1 });
});

test.each([
  [1000, 200],
  [800, 200],
  [799, 100],
  [4000, 1000],
  [90, 20],
  [3, 1],
])("the scale bar of a plan %d m wide is %d m long", (planWidth, length) => {
  expect(scaleLength(planWidth)).toBe(length);
});
