import { expect, test } from "vitest";
import type { CriteriaModel } from "~/app/scoring/model";
import type { ProjectProfileInput } from "~/app/scoring/profile";
import { rankApplications } from "~/app/scoring/ranking";
import { scoreProject } from "~/app/scoring/score";
import { modelWith, openSite, profileWith } from "./factories";

function entry(id: string, changes: ProjectProfileInput = {}, model: CriteriaModel = modelWith()) {
  return { id, result: scoreProject({ model, profile: profileWith(changes), site: openSite }) };
}

const usd = (amount: number) => ({ amount, currency: "USD" as const });

test("ranks follow totals, and equal totals share a rank when no tie-breaker tells them apart", () => {
  const entries = [entry("low", { workers: 800 }), entry("a"), entry("b"), entry("high", { workers: 100 })];
  expect(rankApplications(modelWith(), entries).map((each) => each.rank)).toEqual([4, 2, 2, 1]);
});

test("a tie-breaker decides between equal totals and is named", () => {
  const model = modelWith({ tieBreakers: [{ criterion: "capital", better: "higher" }] });
  // two points of technology (8 less) against capital: 7.00 - 3.00 = 4.00 points = 1 million USD/ha
  const entries = [
    entry("technology"),
    entry("capital", { technologyGroup: "standard", registeredCapital: usd(18_000_000) }),
  ];
  const ranked = rankApplications(model, entries);
  expect(entries.map((each) => each.result.total)).toEqual(["67.65", "67.65"]);
  expect(ranked.map((each) => each.rank)).toEqual([2, 1]);
  expect(ranked[0]?.tieBreaker).toBe("capital");
});

test("totals within the tie width form a band from the top", () => {
  const entries = [100, 320, 323, 400].map((workers) => entry(String(workers), { workers }));
  const bands = rankApplications(modelWith({ tieWidth: 0.5 }), entries).map((each) => each.tieBand);
  expect(bands).toEqual([1, 2, 2, 3]);
});

test("excluded and incomplete applications have no rank; an open one shows the ranks it can still get", () => {
  const entries = [
    entry("sure"),
    entry("open", { annualValueAdded: null }),
    entry("out", { businessLine: "banned" }),
  ];
  const ranked = rankApplications(modelWith(), entries);
  expect(ranked.map((each) => each.rank)).toEqual([1, null, null]);
  expect(ranked.map((each) => each.possible)).toEqual([[1, 2], [1, 2], null]);
});

test("who is beaten on every criterion is told by whom", () => {
  const ranked = rankApplications(modelWith(), [
    entry("better", { workers: 200 }),
    entry("worse", { workers: 600 }),
  ]);
  expect(ranked.map((each) => each.dominatedBy)).toEqual([[], ["better"]]);
  expect(ranked[0]?.flip).toBeNull();
});

test("the smallest weight change really draws the two level", () => {
  const model = modelWith();
  const better = { technologyGroup: "high" as const, workers: 450 };
  const entries = [entry("better", better), entry("next", { workers: 300 })];
  const [first] = rankApplications(model, entries);
  const flip = first?.flip;
  if (!flip) throw new Error("no flip");
  const scale = (100 - Number(flip.to)) / (100 - Number(flip.from));
  const criteria = model.criteria.map((criterion) => ({
    ...criterion,
    weight:
      criterion.code === flip.criterion
        ? Number(flip.to)
        : Number((Number(criterion.weight) * scale).toFixed(10)),
  }));
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  const moved = modelWith({ criteria, declaredTotal: Number(total.toFixed(10)) });
  const totals = [entry("better", better, moved), entry("next", { workers: 300 }, moved)].map(({ result }) =>
    Number(result.total),
  );
  expect(Math.abs((totals[0] ?? 0) - (totals[1] ?? 9))).toBeLessThanOrEqual(0.02);
});

test("an application below a criterion's minimum stands after all that are not", () => {
  const model = modelWith({}, "phu-thuan");
  const score = (id: string, investor: number, changes: ProjectProfileInput = {}) => ({
    id,
    result: scoreProject({ model, profile: profileWith(changes), site: openSite, ratings: { investor } }),
  });
  const entries = [
    score("knocked-out", 0, { workers: 50 }),
    score("modest", 1, { technologyGroup: "standard" }),
  ];
  expect(Number(entries[0]?.result.total)).toBeGreaterThan(Number(entries[1]?.result.total));
  expect(rankApplications(model, entries).map((each) => each.rank)).toEqual([2, 1]);
});
