import fc from "fast-check";
import { expect, test } from "vitest";
import { quarterScale } from "~/app/sites/model/list/quarter-scale";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every thumb is the last day of its quarter, and leaves out no lot of it", () => {
  fc.assert(
    fc.property(day, day, day, (one, other, asked) => {
      const [min, max] = one < other ? [one, other] : [other, one];
      const scale = quarterScale({ min, max });
      if (scale === null) return;
      const quarter = scale.quarterOf(asked);
      const last = scale.dayOf(quarter);
      expect(scale.quarterOf(last)).toBe(quarter);
      expect(last >= asked).toBe(true);
      expect(scale.dayOf(quarter - 1) < asked).toBe(true);
      expect(scale.dayOf(scale.max) >= max).toBe(true);
    }),
  );
});

test("where all lots are handed over in one quarter, there is nothing to choose", () => {
  expect(quarterScale({ min: "2027-01-01", max: "2027-03-31" })).toBeNull();
  expect(quarterScale(null)).toBeNull();
  expect(quarterScale({ min: "2026-12-31", max: "2027-02-01" })).toMatchObject({ max: 8108, min: 8107 });
  expect(quarterScale({ min: "2026-12-31", max: "2028-02-29" })?.dayOf(8112)).toBe("2028-03-31");
});
