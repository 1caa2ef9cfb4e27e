import fc from "fast-check";
import { expect, it } from "vitest";
import { distanceKm } from "~/app/sites/model/places/distance";
import { kmToShape } from "~/app/sites/model/places/geometry";

const place = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const giaoLong = { latitude: 10.2986525, longitude: 106.400919 };

it("a degree of the equator is 111.2 km, and half the world away is half its girth", () => {
  expect(distanceKm({ latitude: 0, longitude: 106 }, { latitude: 0, longitude: 107 })).toBeCloseTo(
    111.195,
    2,
  );
  expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015.1, 0);
});

// On the far side of the earth rounding costs decimetres.
it("is the same both ways, nothing to oneself, and never longer by a straight way", () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 3);
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
    }),
  );
});

it("a road is as near as its nearest stretch, not its nearest corner", () => {
  const road = {
    type: "LineString",
    coordinates: [
      [106.2, 10.3],
      [106.6, 10.3],
    ],
  } as const;
  expect(kmToShape(giaoLong, road)).toBeCloseTo(0.15, 1);
  expect(kmToShape({ ...giaoLong, longitude: 106.7 }, road)).toBeCloseTo(10.94, 1);
});

it("inside an area one is there; outside, its edge counts", () => {
  const area = {
    type: "Polygon",
    coordinates: [
      [
        [106.3, 10.2],
        [106.5, 10.2],
        [106.5, 10.4],
        [106.3, 10.4],
        [106.3, 10.2],
      ],
    ],
  } as const;
  expect(kmToShape(giaoLong, area)).toBe(0);
  expect(kmToShape({ latitude: 10.1, longitude: 106.4 }, area)).toBeCloseTo(11.12, 1);
});
