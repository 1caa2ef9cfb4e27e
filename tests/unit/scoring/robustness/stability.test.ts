import fc from "fast-check";
import { expect, test } from "vitest";
import { rational, sum } from "~/app/scoring/exact/rational";
import { dominance } from "~/app/scoring/robustness/dominance";
import { modelStability } from "~/app/scoring/robustness/model-stability";
import { stability } from "~/app/scoring/robustness/stability";
import { applicationEntry } from "~/server/score/scored-entry";
import { modelWith, openSite, profileWith } from "../factories";
import { sharesEntries, sharesModel } from "../shares-model";

test("ends are exact: two alternatives that differ on two criteria", () => {
  // A leads while 0.8 w > 0.4 (1 - w), that is w > 1/3
  const { winner, intervals } = stability(
    [0.5, 0.5],
    [
      [1, 0.2],
      [0.2, 0.6],
    ],
  );
  expect(winner).toBe(0);
  expect(intervals.map(({ low, high }) => [low.toFraction(), high.toFraction()])).toEqual([
    ["1/3", "1"],
    ["0", "2/3"],
  ]);
});

test("at a stability interval's ends somebody else draws level, and just beyond leads", () => {
  const grid = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const table = fc.array(fc.array(grid, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
  const positive = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(table, positive, (performances, raw) => {
      const whole = raw.reduce((total, weight) => total + weight, 0);
      const exact = raw.map((weight) => rational(weight).div(rational(whole)));
      const { winner, intervals } = stability(raw, performances);
      const leadAt = (criterion: number, weight: ReturnType<typeof rational>) => {
        const rest = rational(1).sub(exact[criterion] ?? 0);
        const moved = exact.map((own, at) =>
          at === criterion ? weight : own.mul(rational(1).sub(weight)).div(rest),
        );
        const totals = performances.map((row) =>
          sum(row.map((value, at) => rational(value).mul(moved[at] ?? 0))),
        );
        const rivals = totals.filter((_, at) => at !== winner);
        return rivals.reduce((least, total) => {
          const lead = (totals[winner] ?? total).sub(total);
          return lead.lt(least) ? lead : least;
        }, rational(1));
      };
      const nudge = rational("0.000001");
      for (const { criterion, low, high } of intervals) {
        expect(leadAt(criterion, low).gte(0)).toBe(true);
        expect(leadAt(criterion, high).gte(0)).toBe(true);
        if (low.gt(nudge)) expect(leadAt(criterion, low.sub(nudge)).lt(0)).toBe(true);
        if (high.lt(rational(1).sub(nudge))) expect(leadAt(criterion, high.add(nudge)).lt(0)).toBe(true);
      }
    }),
  );
});

test("a model's stability tells how far each weight may move for winner, order and passing", () => {
  const model = modelWith();
  const applications = [
    profileWith({ technologyGroup: "high", workers: 450 }),
    profileWith({ workers: 300 }),
  ];
  const entries = applications.map((profile, at) =>
    applicationEntry({ id: `${at}`, profile, site: openSite, ratings: {} }, model),
  );
  for (const { criterion, weight, winner, order, passing } of modelStability(model, entries)) {
    expect(order, criterion).toEqual(winner); // with two, the order is who wins
    for (const { low, high } of [winner, ...passing]) {
      expect(Number(low)).toBeLessThanOrEqual(Number(weight));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(weight));
    }
  }
});

test("stability is that of the ranking's winner, by exact points", () => {
  // 1.008 against 1.000: rounded parts would put the second first
  const model = sharesModel([1, 1]);
  const entries = sharesEntries(model, { first: [50.4, 50.4], second: [50.5, 49.5] });
  expect(modelStability(model, entries).map(({ winner }) => winner)).toEqual([
    { low: "0.00", high: "1.80" },
    { low: "0.20", high: "2.00" },
  ]);
});

test("a place that only a tie-breaker gave has no room on the side where totals would take it", () => {
  const model = sharesModel([50, 50], { tieBreakers: [{ criterion: "b", better: "higher" }] });
  const entries = sharesEntries(model, { a: [60, 40], b: [40, 60] });
  expect(modelStability(model, entries)[0]?.winner).toEqual({ low: "0.00", high: "50.00" });
});

test("a minimum that is not met is not made up for by weights", () => {
  const model = sharesModel([50, 50], {}, { a: { minimumPoints: 10 } });
  const entries = sharesEntries(model, { out: [10, 100], next: [50, 50] });
  expect(modelStability(model, entries)[0]?.winner).toEqual({ low: "0.00", high: "100.00" });
});

test("dominance is what comparing by hand gives", () => {
  expect(
    dominance([
      [1, 2],
      [1, 1],
      [0, 3],
      [1, 2],
    ]),
  ).toEqual({
    dominates: [
      [0, 1],
      [3, 1],
    ],
    efficient: [0, 2, 3],
  });
});

test("nobody efficient is dominated, and somebody always is efficient", () => {
  const table = fc.array(fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(table, (performances) => {
      const { dominates, efficient } = dominance(performances);
      expect(efficient.length).toBeGreaterThan(0);
      for (const [, loser] of dominates) expect(efficient).not.toContain(loser);
    }),
  );
});
