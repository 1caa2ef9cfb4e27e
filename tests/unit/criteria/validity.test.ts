import fc from "fast-check";
import { expect, test } from "vitest";
import { earliestDay, statusOn } from "~/app/criteria/model/validity";
import { dayAfter, startOfDay, vietnamDay } from "~/app/platform/calendar";

test("the day changes at midnight in Vietnam, which is 17:00 by UTC", () => {
  expect(vietnamDay(new Date("2027-05-31T16:59:59.999Z"))).toBe("2027-05-31");
  expect(vietnamDay(new Date("2027-05-31T17:00:00Z"))).toBe("2027-06-01");
});

test("a day begins at the moment from which on it is that day", () => {
  const begins = startOfDay("2027-06-01");
  expect([vietnamDay(begins), vietnamDay(new Date(begins.getTime() - 1))]).toEqual([
    "2027-06-01",
    "2027-05-31",
  ]);
});

test("days are counted over months and leap years", () => {
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
  expect(dayAfter("2027-01-01", -1)).toBe("2026-12-31");
});

test("a version is in force from its first day until the day its successor begins", () => {
  const version = { effectiveFrom: "2027-06-01", effectiveTo: "2027-09-01" };
  const statuses = ["2027-05-31", "2027-06-01", "2027-08-31", "2027-09-01"].map((day) =>
    statusOn(day, version),
  );
  expect(statuses).toEqual(["upcoming", "inForce", "inForce", "replaced"]);
  expect(statusOn("2100-01-01", { ...version, effectiveTo: null })).toBe("inForce");
  expect(statusOn("2100-01-01", { effectiveFrom: null, effectiveTo: null })).toBe("draft");
});

const day = fc.integer({ min: 0, max: 60 }).map((days) => dayAfter("2027-05-01", days));

test("of versions that follow one another one is in force on every day from the first", () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 5 }), day, (begins, today) => {
      const starts = begins.sort();
      const statuses = starts.map((effectiveFrom, at) =>
        statusOn(today, { effectiveFrom, effectiveTo: starts[at + 1] ?? null }),
      );
      const inForce = statuses.filter((status) => status === "inForce").length;
      expect(inForce).toBe(today < (starts[0] ?? "") ? 0 : 1);
    }),
  );
});

test("a version begins tomorrow at the earliest, a set's first one today", () => {
  expect(earliestDay("2027-05-31", false)).toBe("2027-06-01");
  expect(earliestDay("2027-05-31", true)).toBe("2027-05-31");
});
