import { expect, test } from "vitest";
import { roundHalfUp } from "~/app/scoring/exact/rational";
import { descending } from "~/app/scoring/population/order";
import { standingsOf } from "~/app/scoring/population/standings";
import type { ProjectProfile } from "~/app/scoring/profile";
import { compileModel } from "~/app/scoring/score/compiled";
import { scoreCriterion } from "~/app/scoring/score/criterion-score";
import { evidenceOf } from "~/app/scoring/score/evidence";
import { totalRange } from "~/app/scoring/score/outcome";
import { randomStream } from "~/app/scoring/smaa/random";
import { whatIf } from "~/app/scoring/what-if";
import { modelWith, openSite, profileWith } from "./factories";

const known = profileWith();
const random = randomStream(2026, 0);
const upTo = (max: number, places: number) => Number((random.uniform() * max).toFixed(places));
const pick = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(random.uniform() * values.length)] as Value;

/** Figures with few digits, so that step edges and rounding edges are hit often. */
function anybody(): ProjectProfile {
  const money = (max: number) => ({
    amount: upTo(max, pick([-5, -4, 0, 2]) < 0 ? 0 : 2),
    currency: pick(["USD", "VND"] as const),
  });
  return {
    ...known,
    landAreaM2: pick([10_000, 20_000, 40_000, 1_000 + Math.round(upTo(200_000, 0))]),
    registeredCapital: money(30_000_000),
    annualValueAdded: money(20_000_000),
    annualBudgetContribution: money(2_000_000),
    workers: Math.round(upTo(1_500, 0)),
    trainedWorkersPercent: upTo(100, 1),
    localWorkersPercent: upTo(100, 0),
    technologyGroup: pick(["high", "advanced", "standard", "restricted"] as const),
    environmentCategory: pick(["I", "II", "III", "IV"] as const),
    localInputPercent: { coconut: Math.round(upTo(60, 0)), seafood: Math.round(upTo(40, 0)), other: 0 },
  };
}

test("fast and exact totals agree to the cent on 100,000 random applications", { timeout: 300_000 }, () => {
  const model = modelWith({ gates: [] });
  const compiled = compileModel(model);
  const population = Array.from({ length: 100_000 }, (_, id) => ({ id: String(id), profile: anybody() }));
  const { of, exact } = standingsOf(model, population);
  const wrong = population.filter(({ profile }, row) => {
    const evidence = evidenceOf(profile, openSite, {}, compiled.money);
    const scores = compiled.criteria.map((criterion) => scoreCriterion(criterion, evidence));
    const cents = Number(roundHalfUp(totalRange(scores, compiled).low).replace(".", ""));
    return of[row]?.cents !== cents;
  });
  expect(wrong).toEqual([]);
  expect(exact).toBeGreaterThan(0);
  expect(exact).toBeLessThan(20_000);
});

test("an unchanged model moves nobody", () => {
  const population = Array.from({ length: 200 }, (_, id) => ({
    id: String(id),
    profile: anybody(),
    site: openSite,
  }));
  const same = whatIf(modelWith(), modelWith(), population);
  expect([same.crossings, same.moves, same.before]).toEqual([[], [], same.after]);
  expect(same.before.scored + same.before.excluded + same.before.incomplete).toBe(200);
});

test("what-if tells who crosses the pass mark and by which criterion", () => {
  const before = modelWith({ passMark: 67 });
  const criteria = before.criteria.map((criterion) => {
    if (criterion.code === "technology") return { ...criterion, weight: 0.5 };
    return criterion.code === "environment" ? { ...criterion, weight: 19.5 } : criterion;
  });
  const after = modelWith({ passMark: 67, criteria });
  const population = [
    {
      id: "clean",
      profile: profileWith({ environmentCategory: "IV", technologyGroup: "restricted" }),
      site: openSite,
    },
    {
      id: "risky",
      profile: profileWith({
        environmentCategory: "I",
        technologyGroup: "high",
        workers: 200,
        annualBudgetContribution: { amount: 1_400_000, currency: "USD" },
      }),
      site: openSite,
    },
    { id: "banned", profile: profileWith({ businessLine: "banned" }), site: openSite },
    { id: "open", profile: profileWith({ annualValueAdded: null }), site: openSite },
  ];
  const { crossings, crossingsBy, before: tally } = whatIf(before, after, population);
  expect(crossings.map(({ id, after: { passed }, cause }) => [id, passed, cause?.criterion])).toEqual([
    ["clean", true, "environment"],
    ["risky", false, "technology"],
  ]);
  expect(crossingsBy).toEqual({ environment: 1, technology: 1 });
  expect(tally).toEqual({ scored: 2, incomplete: 1, excluded: 1, passed: expect.any(Number) });
});

test("standings are those of the full score, whatever is missing", () => {
  const model = modelWith({}, "phu-thuan");
  const population = [{}, { workers: null }, { businessLine: "banned" as const }, { powerKva: 9_000 }].map(
    (changes, id) => ({
      id: String(id),
      profile: profileWith(changes),
      site: openSite,
      ratings: { investor: 3 },
    }),
  );
  const { of } = standingsOf(model, population);
  expect(of.map(({ status }) => status)).toEqual(["scored", "incomplete", "excluded", "excluded"]);
});

test("sorting puts values high to low, equal ones in row order, unknown last", () => {
  const values = Float64Array.from({ length: 5_000 }, () => Math.round(random.uniform() * 300) / 300);
  values[7] = Number.NaN;
  const expected = [...values.keys()].sort((a, b) => {
    const [left, right] = [values[a] as number, values[b] as number].map((value) =>
      Number.isNaN(value) ? -1 : value,
    );
    return (right ?? 0) - (left ?? 0) || a - b;
  });
  expect([...descending(values)]).toEqual(expected);
});
