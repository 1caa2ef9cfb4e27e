import { expect, test } from "vitest";
import type { ZoneFigureEntry } from "~/app/sites/model/views/zone-page";
import { groupFigures } from "~/app/sites/model/zones/figure-groups";

const source = {
  title: "t",
  titleEn: null,
  publisher: "p",
  url: null,
  asOf: null,
  sureness: "confirmed",
} as const;
const figure = (key: string, amount: number): ZoneFigureEntry => ({
  id: `${key} ${amount}`,
  key,
  amount,
  words: null,
  note: null,
  source,
  dates: { added: "2025-06-30", changed: "2025-06-30", confirmed: "2025-06-30" },
});
const areaOf = (figures: ZoneFigureEntry[]) => groupFigures(figures).find(({ kind }) => kind === "area");

test("figures that contradict each other stand under one name", () => {
  const area = areaOf([figure("total-area", 231.78), figure("total-area", 232)]);
  expect(area?.published).toHaveLength(1);
  expect(area?.published[0]?.entries.map(({ amount }) => amount)).toEqual([231.78, 232]);
});

test("what a data sheet should hold and nobody published is missing", () => {
  expect(areaOf([figure("total-area", 1)])?.missing).toEqual([
    "leasable-area",
    "minimum-lot",
    "occupancy",
    "remaining-term",
  ]);
});

test("a whole that is published by its phases is not missing", () => {
  expect(areaOf([figure("phase-1-occupancy", 100)])?.missing).not.toContain("occupancy");
});

test("what a data sheet says of developer, term, telecom and payment is asked of every zone", () => {
  const missing = groupFigures([]).flatMap((group) => group.missing);
  const asked = ["developer", "operating-term", "telecom", "payment-method", "deposit", "management-fee"];
  expect(missing).toEqual(expect.arrayContaining(asked));
});

test("phases are never asked of a zone that has none", () => {
  const missing = groupFigures([]).flatMap((group) => group.missing);
  expect(missing.filter((key) => key.startsWith("phase-"))).toEqual([]);
  expect(missing.length).toBeGreaterThan(10);
});
