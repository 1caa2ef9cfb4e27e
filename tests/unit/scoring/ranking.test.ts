import { expect, test } from "vitest";
import type { CriteriaModel } from "~/app/scoring/model";
import type { ProjectProfileInput } from "~/app/scoring/profile";
import type { Entry } from "~/app/scoring/ranking";
import { rankApplications, Unrankable } from "~/app/scoring/ranking";
import { placesShown } from "~/app/scoring/ranking/page";
import { applicationEntry } from "~/server/score/scored-entry";
import { modelWith, openSite, profileWith } from "./factories";
import type { ShareFigure } from "./shares-model";
import { sharesEntries, sharesModel } from "./shares-model";

function entry(id: string, changes: ProjectProfileInput = {}, model: CriteriaModel = modelWith()) {
  return applicationEntry({ id, profile: profileWith(changes), site: openSite, ratings: {} }, model);
}

const ranksOf = (model: CriteriaModel, entries: readonly Entry[]) =>
  rankApplications(model, entries).entries.map(({ rank }) => rank);
const usd = (amount: number) => ({ amount, currency: "USD" as const });

/** What a page shows of entries given as percentages, by id. */
function shown(model: CriteriaModel, table: Record<string, readonly ShareFigure[]>) {
  const entries = sharesEntries(model, table);
  const places = placesShown(rankApplications(model, entries), entries);
  return Object.fromEntries(places.map((place) => [place.id, place]));
}

const byB = { tieBreakers: [{ criterion: "b", better: "higher" }] };
const minimumOnA = { a: { minimumPoints: 10 } };

test("ranks follow totals, and equal totals share a rank when no tie-breaker tells them apart", () => {
  const model = modelWith();
  const entries = [
    entry("low", { workers: 800 }, model),
    entry("a", {}, model),
    entry("b", {}, model),
    entry("high", { workers: 100 }, model),
  ];
  expect(ranksOf(model, entries)).toEqual([4, 2, 2, 1]);
});

test("a tie-breaker decides between equal totals and is named", () => {
  const model = modelWith({ tieBreakers: [{ criterion: "capital", better: "higher" }] });
  // two points of technology (8 less) against capital: 7.00 - 3.00 = 4.00 points = 1 million USD/ha
  const entries = [
    entry("technology", {}, model),
    entry("capital", { technologyGroup: "standard", registeredCapital: usd(18_000_000) }, model),
  ];
  expect(entries.map((each) => each.result.total)).toEqual(["67.65", "67.65"]);
  const { entries: ranked } = rankApplications(model, entries);
  expect(ranked.map((each) => each.rank)).toEqual([2, 1]);
  expect(ranked[0]?.tieBreaker).toBe("capital");
});

test("a tie-breaker compares exact points, not rounded ones", () => {
  const { p, q } = shown(sharesModel([50, 50], byB), { p: [50.004, 50], q: [50, 50.004] });
  expect([p?.rank, q?.rank, p?.tieBreaker]).toEqual([2, 1, "b"]);
});

test("a tie is between two entries, and no third one changes it", () => {
  const model = sharesModel([100], { tieWidth: 1 });
  const two = shown(model, { x: [80], y: [79.5] });
  const three = shown(model, { x: [80], y: [79.5], z: [80.6] });
  expect([two.x?.tiedWith, two.y?.tiedWith]).toEqual([["y"], ["x"]]);
  expect([three.x?.tiedWith, three.y?.tiedWith, three.z?.tiedWith]).toEqual([["z", "y"], ["x"], ["x"]]);
});

test("an application below a minimum stands behind all that are not, and ties with none of them", () => {
  const model = sharesModel([50, 50], { tieWidth: 1 }, minimumOnA);
  const places = shown(model, { first: [40, 40], second: [20, 20], out: [10, 100], near: [19, 62] });
  expect(Object.entries(places).map(([id, { rank, tiedWith }]) => [id, rank, tiedWith])).toEqual([
    ["first", 1, []],
    ["second", 2, []],
    ["out", 3, []],
    ["near", 4, []],
  ]);
});

test("possible ranks hold the rank, with tie-breakers and minimums taken into account", () => {
  const model = sharesModel([50, 50], byB, minimumOnA);
  const places = shown(model, { p: [40, 60], q: [60, 40], out: [10, 100] });
  expect(Object.entries(places).map(([id, { rank, possible }]) => [id, rank, possible])).toEqual([
    ["p", 1, [1, 1]],
    ["q", 2, [2, 2]],
    ["out", 3, [3, 3]],
  ]);
});

test("excluded and open applications have no rank; an open one shows the ranks it can still get", () => {
  const model = modelWith();
  const ranking = rankApplications(model, [
    entry("sure", {}, model),
    entry("open", { annualValueAdded: null }, model),
    entry("out", { businessLine: "banned" }, model),
  ]);
  expect(ranking.entries.map((each) => each.rank)).toEqual([1, null, null]);
  expect(ranking.entries.map((each) => each.possible)).toEqual([[1, 2], [1, 2], null]);
  expect(ranking.places).toEqual([0]);
});

test("who may still fall below a minimum has no rank yet", () => {
  // whatever the bonus turns out to be, the cap keeps the total; the minimum on it is open
  const bonus = { bonus: true, minimumPoints: 6 };
  const model = sharesModel([90, 10], { declaredTotal: 90, bonusCap: 5 }, { b: bonus });
  const entries = sharesEntries(model, { sure: [50, 80], open: [60, { low: 50, high: 80 }] });
  expect(entries[1]?.judgement.status).toBe("scored");
  const ranking = rankApplications(model, entries);
  expect(ranking.entries.map(({ rank, possible }) => [rank, possible])).toEqual([
    [1, [1, 2]],
    [null, [1, 2]],
  ]);
});

test("open points on a tie-breaker leave the rank open, from the better end to the worse", () => {
  // both totals are 50 whatever the bonus is; fewer points on it are better
  const fewer = { declaredTotal: 90, bonusCap: 5, tieBreakers: [{ criterion: "b", better: "lower" }] };
  const model = sharesModel([90, 10], fewer, { b: { bonus: true } });
  const entries = sharesEntries(model, {
    sure: [50, 60],
    open: [50, { low: 50, high: 80 }],
    behind: [40, 50],
  });
  expect(rankApplications(model, entries).entries.map(({ rank, possible }) => [rank, possible])).toEqual([
    [1, [1, 2]],
    [null, [1, 2]],
    [2, [2, 3]],
  ]);
});

test("dominance is judged on exact points and never contradicts the ranking", () => {
  // totals 1.01 and 1.00 with parts that round to 0.50 0.50 and 0.51 0.50
  const places = shown(sharesModel([1, 1]), { first: [50.4, 50.4], second: [50.5, 49.5] });
  expect([places.first?.rank, places.first?.dominatedBy, places.second?.dominatedBy]).toEqual([1, [], []]);
  const clear = shown(sharesModel([1, 1]), { worse: [50, 50], better: [50, 50.004] });
  expect(clear.worse?.dominatedBy).toEqual(["better"]);
});

test("the smallest weight change really draws the two level, by exact points", () => {
  const table = { first: [50.4, 50.4], second: [50.5, 49.5] };
  const { first } = shown(sharesModel([1, 1]), table);
  expect(first?.flip).toEqual({ criterion: "a", from: "1.00", to: "1.80", change: "0.80" });
  const moved = shown(sharesModel([1.8, 0.2]), table);
  expect([moved.first?.rank, moved.second?.rank]).toEqual([1, 1]);
});

test("no weight change is named where totals are equal or a minimum decides", () => {
  const equal = shown(sharesModel([50, 50], byB), { p: [40.001, 60], q: [60, 40.0005] });
  expect([equal.p?.flip, equal.q?.flip]).toEqual([null, null]);
  const apart = shown(sharesModel([50, 50], {}, minimumOnA), { in: [40, 40], out: [10, 100] });
  expect(apart.in?.flip).toBeNull();
});

test("a tiny weight change is told with enough digits to see it", () => {
  const { ahead } = shown(sharesModel([50, 50]), { ahead: [60.01, 40.02], behind: [100, 0.01] });
  expect(ahead?.flip).toEqual({ criterion: "a", from: "50.00", to: "50.01", change: "0.01" });
  const { near } = shown(sharesModel([50, 50]), { near: [0.01, 100], far: [100, 0] });
  expect(near?.flip).toEqual({ criterion: "a", from: "50.000", to: "50.003", change: "0.003" });
});

test.each([
  [["same", "same"], "[1].id id-repeated"],
  [["B\u1EBFn", "Be\u0302\u0301n"], "[1].id id-repeated"],
  [["a", " a "], "[1].id id-repeated"],
  [["a", " "], "[1].id id-blank"],
])("ids %j are refused", (ids, problem) => {
  const model = sharesModel([100]);
  const entries = ids.flatMap((id) => sharesEntries(model, { [id]: [50] }));
  expect(refusalOf(() => rankApplications(model, entries))).toEqual([problem]);
});

test("scores by another version of the criteria are not ranked together", () => {
  const model = sharesModel([100]);
  const entries = [
    ...sharesEntries(sharesModel([100]), { same: [50] }),
    ...sharesEntries(sharesModel([100], { version: "2" }), { other: [60] }),
    ...sharesEntries(sharesModel([100], { passMark: 1 }), { changed: [60] }),
  ];
  expect(refusalOf(() => rankApplications(model, entries))).toEqual([
    "[1].model other-criteria",
    "[2].model other-criteria",
  ]);
});

function refusalOf(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Unrankable) return error.problems.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
}
