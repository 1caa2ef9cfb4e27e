import { expect, test } from "vitest";
import type { LotSum } from "~/app/sites/model/zones/zone-totals";
import { zoneTotals } from "~/app/sites/model/zones/zone-totals";

const nothing = { sum: 0, known: 0 };
const sums = (status: LotSum["status"], readyFrom: string | null, more: Partial<LotSum> = {}): LotSum => ({
  status,
  readyFrom,
  lots: 2,
  areaM2: 20_000,
  utilities: { power: nothing, water: nothing, wastewater: nothing },
  rent: null,
  ...more,
});

test("a zone without lots has no sums to show", () => {
  expect(zoneTotals([])).toMatchObject({ lots: 0, rent: null, handovers: [], utilities: { power: null } });
});

test("what nobody published is no bar, and what is published counts by whether the lot can be had", () => {
  const power = (sum: number, known: number) => ({
    utilities: { power: { sum, known }, water: nothing, wastewater: nothing },
  });
  const { utilities } = zoneTotals([
    sums("let", null, power(300, 1)),
    sums("reserved", null, power(100, 2)),
    sums("ready", null, power(900, 2)),
    sums("suspended", null, power(50, 1)),
  ]);
  expect(utilities.power).toEqual({ taken: 400, offered: 900, known: 6, lots: 8 });
  expect(utilities.water).toBeNull();
});

test("hand-overs are told by day and only of lots still to come", () => {
  const { handovers } = zoneTotals([
    sums("clearance", "2028-01-01"),
    sums("construction", "2027-06-30"),
    sums("planned", "2027-06-30"),
    sums("ready", "2026-04-01"),
    sums("planned", null),
  ]);
  expect(handovers).toEqual([
    { on: "2027-06-30", lots: 4, areaM2: 40_000 },
    { on: "2028-01-01", lots: 2, areaM2: 20_000 },
  ]);
});

test("the range of prices spans the lots on offer and is as old as the oldest of them", () => {
  const { rent } = zoneTotals([
    sums("ready", null, { rent: { min: 70, max: 95, known: 2, asOf: "2026-11-01" } }),
    sums("planned", null, { rent: { min: 62, max: 80, known: 1, asOf: "2026-05-01" } }),
    sums("suspended", null, { rent: { min: 10, max: 200, known: 2, asOf: "2025-01-01" } }),
  ]);
  expect(rent).toEqual({ min: 62, max: 95, known: 3, asOf: "2026-05-01" });
});

test("a zone of which all is let asks no price", () => {
  const rent = { min: 61.5, max: 129.5, known: 35, asOf: "2026-11-01" };
  expect(zoneTotals([sums("let", null, { rent }), sums("reserved", null, { rent })]).rent).toBeNull();
});
