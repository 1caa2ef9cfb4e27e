import { expect, test } from "vitest";
import type { Box } from "~/app/sites/model/map/view";
import { touches } from "~/app/sites/model/map/view";

const box: Box = [106, 10, 106.5, 10.5];

test("a road is in view as soon as one of its corners is", () => {
  const road = {
    type: "LineString",
    coordinates: [
      [105.5, 10.2],
      [106.1, 10.2],
    ],
  } as const;
  expect(touches(box, road)).toBe(true);
  expect(touches([107, 10, 107.5, 10.5], road)).toBe(false);
});

test("a point or an area elsewhere is not", () => {
  expect(touches(box, { type: "Point", coordinates: [106.6, 10.2] })).toBe(false);
  const area = {
    type: "Polygon",
    coordinates: [
      [
        [106.2, 10.2],
        [106.7, 10.2],
        [106.7, 10.7],
        [106.2, 10.2],
      ],
    ],
  } as const;
  expect(touches(box, area)).toBe(true);
});
