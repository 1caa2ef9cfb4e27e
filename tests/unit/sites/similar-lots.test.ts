import fc from "fast-check";
import { expect, test } from "vitest";
import type { LotTraits } from "~/app/sites/model/similar-lots";
import { mostAlike, unlikeness } from "~/app/sites/model/similar-lots";

const amount = fc.option(fc.integer({ min: 0, max: 20_000 }));
const traits: fc.Arbitrary<LotTraits> = fc.record({
  areaM2: fc.integer({ min: 500, max: 500_000 }),
  powerKva: amount,
  waterM3Day: amount,
  wastewaterM3Day: amount,
  sectors: fc.subarray(["VSIC2025:101", "VSIC2025:104", "VSIC2025:141", "VSIC2025:222"]),
  readyFrom: fc.option(fc.constantFrom("2026-06-01", "2027-03-31", "2027-12-31", "2030-01-01")),
});

const lot: LotTraits = {
  areaM2: 20_000,
  powerKva: 800,
  waterM3Day: 60,
  wastewaterM3Day: 48,
  sectors: ["VSIC2025:101", "VSIC2025:104"],
  readyFrom: "2027-03-31",
};

test("unlikeness lies between 0 and 1 and is the same from both sides", () => {
  fc.assert(
    fc.property(traits, traits, (a, b) => {
      expect(unlikeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(unlikeness(a, b)).toBeLessThanOrEqual(1 + 1e-12);
      expect(unlikeness(a, b)).toBeCloseTo(unlikeness(b, a), 12);
    }),
  );
});

test("a lot of which everything is known is like itself", () => {
  expect(unlikeness(lot, lot)).toBe(0);
});

test("nothing is gained by moving the area away", () => {
  fc.assert(
    fc.property(
      traits,
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      (a, near, more) => {
        const at = (areaM2: number) => unlikeness(a, { ...a, areaM2 });
        expect(at(a.areaM2 + near + more)).toBeGreaterThanOrEqual(at(a.areaM2 + near) - 1e-12);
      },
    ),
  );
});

test("the same trade on a slightly larger lot comes before another trade on the same area", () => {
  const larger = { ...lot, id: "larger", zoneId: "a", areaM2: 24_000 };
  const other = { ...lot, id: "other-trade", zoneId: "a", sectors: ["VSIC2025:222"] };
  const unlike = {
    ...lot,
    id: "far",
    zoneId: "b",
    areaM2: 90_000,
    sectors: ["VSIC2025:222"],
    readyFrom: null,
  };
  expect(mostAlike(lot, [unlike, other, larger], 2).map(({ id }) => id)).toEqual(["larger", "other-trade"]);
});

test("one zone does not hide the others", () => {
  const here = [1, 2, 3, 4, 5].map((number) => ({ ...lot, id: `here-${number}`, zoneId: "here" }));
  const there = { ...lot, id: "there", zoneId: "there", areaM2: 40_000 };
  expect(mostAlike(lot, [...here, there], 4).map(({ id }) => id)).toEqual([
    "here-1",
    "here-2",
    "here-3",
    "there",
  ]);
});
