import fc from "fast-check";
import { expect, test } from "vitest";
import { lotFigures, oldestConfirmation } from "~/app/sites/model/figure-dates";
import { lotPurposes, lotStatuses } from "~/app/sites/model/lot-terms";
import { confirmedFigures, dateFigures, wholeDates } from "~/app/sites/model/register/date-figures";
import type { KeptValues } from "~/app/sites/model/register/kept-figures";
import { changedFigures, keptFigures } from "~/app/sites/model/register/kept-figures";
import { lotForm } from "~/app/sites/model/register/lot-form";

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const ownDates = fc.tuple(day, day, day).map((days) => {
  const [added, changed, confirmed] = days.sort();
  return { added: added ?? "", changed: changed ?? "", confirmed: confirmed ?? "" };
});
const figure = fc.option(fc.integer({ min: 0, max: 3 }));
const values: fc.Arbitrary<KeptValues> = fc.record({
  status: fc.constantFrom(...lotStatuses),
  reserved: fc.option(fc.constantFrom(...lotPurposes)),
  ready: fc.option(fc.constantFrom("2026-01-01", "2027-01-01")),
  area: fc.integer({ min: 1, max: 3 }),
  density: figure,
  rent: figure,
  power: figure,
  water: figure,
  wastewater: figure,
});
const work = fc.record({
  known: fc.dictionary(fc.constantFrom(...lotFigures), ownDates),
  before: values,
  after: values,
  holds: fc.subarray([...lotFigures]),
  today: day,
  createdOn: day,
  confirmedOn: day,
});

test("after any day's work: added ≤ changed ≤ confirmed, and nothing that was not spoken of has moved", () => {
  fc.assert(
    fc.property(work, ({ known, before, after, holds, today, createdOn, confirmedOn }) => {
      const dates = wholeDates({ dates: known, values: before, createdOn, confirmedOn });
      expect(dates).toMatchObject(known);
      const changes = changedFigures(before, after);
      const said = { dates, changes, holds, today };
      const now = dateFigures(said);
      const confirmed = confirmedFigures(said);
      const spokenOf = new Set<string>([...changes.map((change) => change.figure), ...confirmed]);
      for (const [name, own] of Object.entries(now)) {
        expect(own.added <= own.changed && own.changed <= own.confirmed, name).toBe(true);
      }
      for (const name of lotFigures.filter((one) => !spokenOf.has(one)))
        expect(now[name]).toEqual(dates[name]);
      for (const name of spokenOf) {
        const own = now[name as (typeof lotFigures)[number]];
        expect((own?.confirmed ?? "") >= today).toBe(true);
      }
      for (const name of confirmed) {
        expect(now[name]).toMatchObject({ added: dates[name]?.added, changed: dates[name]?.changed });
      }
      for (const { figure: name, before: was } of changes) {
        expect((now[name]?.changed ?? "") >= today).toBe(true);
        if (was !== null) expect(now[name]?.added).toBe(dates[name]?.added);
      }
      const days = Object.values(now).map((own) => own.confirmed);
      expect(oldestConfirmation(now)).toBe(days.sort()[0]);
    }),
  );
});

test("every published figure has dates, and what is not published has none to confirm", () => {
  fc.assert(
    fc.property(values, day, (own, today) => {
      const dates = wholeDates({ dates: {}, values: own, createdOn: today, confirmedOn: today });
      const published = keptFigures.filter((name) => own[name] !== null);
      expect(Object.keys(dates).sort()).toEqual([...published, "sectors"].sort());
      const said = { dates, changes: [], holds: lotFigures, today };
      expect([...confirmedFigures(said)].sort()).toEqual([...published, "sectors"].sort());
    }),
  );
});

const typed = { status: "ready", area: 100, holds: [], seen: "2026-11-24T00:00:00.000Z" };

test.each([
  ["rent", 0],
  ["rent", 80.123],
  ["density", 101],
  ["density", 50.5],
  ["area", 0],
  ["power", -1],
  ["water", 1.5],
  ["ready", "2027-02-30"],
  ["ready", "0026-01-01"],
  ["status", "gone"],
])("%s %s is refused at its own field", (name, value) => {
  const refused = lotForm.safeParse({ ...typed, [name]: value });
  expect(refused.error?.issues.map(({ path }) => path[0])).toEqual([name]);
});

test("figures within their bounds are taken", () => {
  const form = { ...typed, rent: 85.55, density: 0, ready: "2028-02-29", power: 0, reserved: "sme" };
  expect(lotForm.safeParse(form).success).toBe(true);
});
