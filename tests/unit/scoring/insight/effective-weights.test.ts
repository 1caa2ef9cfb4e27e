import fc from "fast-check";
import { expect, test } from "vitest";
import { pearson, spearman } from "~/app/scoring/insight/correlation";
import { effectiveWeights } from "~/app/scoring/insight/effective-weights";
import { scoreProject } from "~/app/scoring/score";
import { answer } from "~/server/score/answer";
import { anyProfile, modelWith, openSite, profileWith, seedJson } from "../factories";
import { refusalOf } from "../refusals";

/** F. J. Anscombe, "Graphs in statistical analysis", The American Statistician 27 (1973) 17-21, first data set. */
test("Anscombe's first set correlates at 0.816", () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(pearson([x, y])[0]?.[1]).toBeCloseTo(0.816, 3);
});

test("Spearman's ρ is 1 - 6Σd²/(n³ - n): ten pairs whose ranks differ by 194 squared give -29/165", () => {
  const first = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const second = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(spearman([first, second])[0]?.[1]).toBeCloseTo(-29 / 165, 12);
});

test("equal values share the middle of their ranks, and a column that never varies correlates with nothing", () => {
  // ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: covariance 4.5, variances 4.5 and 5
  expect(
    spearman([
      [1, 5, 5, 9],
      [1, 3, 2, 4],
      [0.1, 0.1, 0.1, 0.1],
    ]),
  ).toEqual([
    [1, expect.closeTo(4.5 / Math.sqrt(4.5 * 5), 12), null],
    [expect.closeTo(4.5 / Math.sqrt(4.5 * 5), 12), 1, null],
    [null, null, null],
  ]);
});

const model = modelWith();
const scored = (profile: ReturnType<typeof profileWith>, at: number) => ({
  id: `${at}`,
  result: scoreProject({ model, profile, site: openSite }),
});

test("two criteria that vary freely share the spread as their variances, not as their weights", () => {
  // capital 10 or 20 points of 20, technology 7 or 10 of 10, in all four combinations: variances 25 and 2.25
  const population = [14_000_000, 24_000_000].flatMap((amount) =>
    (["advanced", "high"] as const).map((technologyGroup) =>
      profileWith({ registeredCapital: { amount, currency: "USD" }, technologyGroup }),
    ),
  );
  const result = effectiveWeights(model, population.map(scored));
  const share = (code: string) => result.criteria.find((each) => each.code === code);
  expect(share("capital")).toEqual({
    code: "capital",
    declared: 0.2,
    effective: expect.closeTo(25 / 27.25, 12),
    mean: 15,
    deviation: 5,
  });
  expect(share("technology")?.effective).toBeCloseTo(2.25 / 27.25, 12);
  expect(share("budget")?.effective).toBe(0);
  expect(result.rest).toBeCloseTo(0, 12);
  expect(result.pearson[0]?.[4]).toBeCloseTo(0, 12);
});

test("what a bonus cap takes away stands in the rest", () => {
  const capped = modelWith({
    declaredTotal: 98,
    bonusCap: 1,
    bands: [],
    criteria: model.criteria.map((each) => ({ ...each, bonus: each.code === "local-labour" })),
  });
  const results = [30, 80].map((localWorkersPercent, at) => ({
    id: `${at}`,
    result: scoreProject({ model: capped, profile: profileWith({ localWorkersPercent }), site: openSite }),
  }));
  // 0 or 2 points, of which the total takes 0 or 1
  const { criteria, rest } = effectiveWeights(capped, results);
  expect(criteria.at(-1)?.effective).toBeCloseTo(2, 9);
  expect(rest).toBeCloseTo(-1, 9);
});

test("the shares add up to 1 but for rounding, whatever the population", () => {
  fc.assert(
    fc.property(fc.array(anyProfile, { minLength: 2, maxLength: 12 }), (population) => {
      const entries = population.map(scored);
      const { rest } = effectiveWeights(model, entries);
      const totals = entries.map(({ result }) => Number(result.interval[0]));
      const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
      const deviation = Math.sqrt(
        totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / totals.length,
      );
      // ten roundings of at most half a hundredth
      if (rest !== null) expect(Math.abs(rest)).toBeLessThanOrEqual(0.05 / deviation + 1e-9);
    }),
    { numRuns: 25 },
  );
});

test("the command leaves out what is open, and refuses a population of one", async () => {
  const file = (id: string, changes = {}) => ({ id, profile: profileWith(changes) });
  const request = (...applications: unknown[]) => ({
    method: "effective-weights",
    model: seedJson("province"),
    applications,
  });
  const many = request(file("A"), file("B", { workers: 100 }), file("C", { workers: null }));
  expect(await answer(many)).toMatchObject({ counted: 2, leftOut: ["C"] });
  expect(await refusalOf(request(file("A"), file("C", { workers: null })))).toEqual(["applications too-few"]);
  expect(await refusalOf(request(file("A"), file("B"), file("A")))).toEqual([
    "applications[2].id id-repeated",
  ]);
  expect(await refusalOf(request(file("A"), { id: "", profile: {} }))).toEqual(["applications[1].id blank"]);
});
