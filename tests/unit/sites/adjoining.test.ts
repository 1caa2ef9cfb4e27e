import fc from "fast-check";
import { expect, test } from "vitest";
import { adjoining } from "~/app/sites/model/geometry/adjoining";
import { edgesOf, perimeterOf } from "~/app/sites/model/geometry/edges";
import { allLots } from "~/prisma/seed/lots/lots";

const metre = 1 / 111_320;
const origin = [106.4, 10.2] as const;
const shrink = Math.cos((origin[1] * Math.PI) / 180);

/** A rectangle of ground, its corner at so many metres east and north of the origin, turned around that origin. */
function rectangle(x: number, y: number, width: number, height: number, turned = 0): number[][][] {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ] as const;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  return [
    corners.map(([east, north]) => [
      origin[0] + ((east * cos - north * sin) * metre) / shrink,
      origin[1] + (east * sin + north * cos) * metre,
    ]),
  ];
}

const side = fc.integer({ min: 20, max: 600 });
const angle = fc.double({ min: 0, max: Math.PI, noNaN: true });

test("the sides of a rectangle are its lengths, however it is turned", () => {
  fc.assert(
    fc.property(side, side, angle, (width, height, turned) => {
      const lengths = edgesOf(rectangle(0, 0, width, height, turned)).map(({ length }) => length);
      expect(lengths).toHaveLength(4);
      for (const [at, expected] of [width, height, width, height].entries()) {
        expect(lengths[at]).toBeCloseTo(expected, 0);
      }
    }),
  );
});

test("a mark on a straight side is no corner", () => {
  const [ring = []] = rectangle(0, 0, 100, 50);
  const [a = [], b = [], ...rest] = ring;
  const marked = [[a, [((a[0] ?? 0) + (b[0] ?? 0)) / 2, a[1] ?? 0], b, ...rest]];
  expect(edgesOf(marked)).toHaveLength(4);
});

test("two rectangles side by side share what they both have of the line between them, seen from either", () => {
  fc.assert(
    fc.property(
      side,
      side,
      side,
      fc.integer({ min: -500, max: 500 }),
      angle,
      (width, height, other, shift, turned) => {
        const left = rectangle(0, 0, width, height, turned);
        const right = rectangle(width, shift, 80, other, turned);
        const common = Math.min(height, shift + other) - Math.max(0, shift);
        fc.pre(Math.abs(common - 2) > 0.5);
        const [seen, back] = [adjoining(left, right), adjoining(right, left)];
        if (common < 2) {
          expect(seen).toBeNull();
          expect(back).toBeNull();
          return;
        }
        expect(seen?.metres).toBeCloseTo(common, 0);
        expect(back?.metres).toBeCloseTo(seen?.metres ?? 0, 1);
      },
    ),
  );
});

test("a road between two lots parts them", () => {
  expect(adjoining(rectangle(0, 0, 100, 100), rectangle(124, 0, 100, 100))).toBeNull();
});

test("a neighbour lies on the side where the boundary runs", () => {
  const lot = rectangle(0, 0, 100, 100);
  expect(adjoining(lot, rectangle(100, 0, 50, 100))?.sides).toEqual(["east"]);
  expect(adjoining(lot, rectangle(0, 100, 100, 50))?.sides).toEqual(["north"]);
  expect(adjoining(lot, rectangle(-50, 0, 50, 100))?.sides).toEqual(["west"]);
  expect(adjoining(lot, rectangle(0, -50, 100, 50))?.sides).toEqual(["south"]);
});

test("what lies along the north of a long lot is north of it, wherever it begins and however the ring runs", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 560 }), fc.boolean(), (start, backwards) => {
      const [ring = []] = rectangle(0, 0, 600, 60);
      const lot = [backwards ? [...ring].reverse() : ring];
      expect(adjoining(lot, rectangle(start, 60, 40, 40))?.sides).toEqual(["north"]);
    }),
  );
});

test("a lot around a corner lies on both sides, the longer first", () => {
  const lot = rectangle(0, 0, 100, 60);
  const at = (x: number, y: number) => rectangle(x, y, 1, 1)[0]?.[0] ?? [];
  const angle = [at(0, 60), at(100, 60), at(100, 0), at(150, 0), at(150, 90), at(0, 90), at(0, 60)];
  expect(adjoining(lot, [angle])).toMatchObject({ sides: ["north", "east"] });
  expect(adjoining(lot, [angle])?.metres).toBeCloseTo(160, 0);
});

test("the list of neighbours fits the list of sides: none is longer than the sides it is said to lie on", () => {
  for (const { lots } of allLots()) {
    const shapes = lots.map(({ shape }) => shape.coordinates);
    for (const shape of shapes) {
      const edges = edgesOf(shape);
      for (const other of shapes.filter((one) => one !== shape)) {
        const common = adjoining(shape, other);
        if (!common) continue;
        const along = edges.filter(({ side }) => common.sides.includes(side));
        expect(common.sides.length).toBeGreaterThan(0);
        expect(common.metres).toBeLessThanOrEqual(perimeterOf(along) + 1);
      }
    }
  }
});

test("no seeded lot shares more boundary than it has, and being neighbours goes both ways", () => {
  const shapes =
    allLots()
      .find(({ plan }) => plan.zoneId === "kcn-phu-thuan")
      ?.lots.map(({ shape }) => shape.coordinates) ?? [];
  let pairs = 0;
  for (const a of shapes) {
    const all = shapes.filter((b) => b !== a).map((b) => [adjoining(a, b), adjoining(b, a)] as const);
    for (const [there, back] of all) expect(there === null).toBe(back === null);
    const met = all.flatMap(([there]) => there?.metres ?? []);
    pairs += met.length;
    expect(met.reduce((sum, metres) => sum + metres, 0)).toBeLessThanOrEqual(perimeterOf(edgesOf(a)) + 1);
  }
  expect(pairs).toBeGreaterThan(80);
});
