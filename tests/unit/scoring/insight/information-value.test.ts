import fc from "fast-check";
import { expect, test } from "vitest";
import { mostCrossed } from "~/app/scoring/insight/crossings";
import { informationValue } from "~/app/scoring/insight/information-value";
import type { ProjectProfileInput } from "~/app/scoring/profile";
import { scoreProject } from "~/app/scoring/score";
import { answer } from "~/server/score/answer";
import { modelWith, openSite, profileWith, seedJson } from "../factories";
import { refusalOf } from "../refusals";

/**
 * Worked out by hand from the seed's anchors (no published example orders open figures by bounds alone): with every
 * figure known the project has 67.65 points; it passes at 50, bands begin at 50, 70 and 85.
 */
const model = modelWith();
const valuesOf = (changes: ProjectProfileInput, rivals: readonly ProjectProfileInput[] = []) =>
  informationValue(
    { model, profile: profileWith(changes), site: openSite },
    rivals.map((rival) => scoreProject({ model, profile: profileWith(rival), site: openSite })),
  );

test("an open figure of 20 points that can lift the total into one band more, and past both rivals still in the contest", () => {
  // 55.15 to 75.15 for the project; 67.65 and 59.65 for the rivals
  const rivals = [{}, { workers: 800 }, { businessLine: "banned" as const }];
  expect(valuesOf({ annualValueAdded: null }, rivals)).toEqual([
    {
      kind: "figure",
      code: "annualValueAdded",
      for: ["value-added"],
      swing: "20.00",
      pass: "no",
      bands: 1,
      places: 2,
    },
  ]);
});

test("what decides passing by itself comes before what moves more points", () => {
  // 41.15 to 81.15: a gate waits for the wastewater figure, points for capital and value added
  const open = { annualValueAdded: null, registeredCapital: null, wastewaterM3PerDay: null };
  const values = valuesOf({ ...open, technologyGroup: "standard" });
  expect(values.map(({ code, swing, pass }) => [code, swing, pass])).toEqual([
    ["wastewaterM3PerDay", "0.00", "alone"],
    ["registeredCapital", "20.00", "with-others"],
    ["annualValueAdded", "20.00", "with-others"],
  ]);
});

test("a figure that alone meets or misses a minimum decides; nothing is open in a settled or an excluded application", () => {
  // 55.15 points without it: past the pass mark, but the criterion's own minimum is open
  const strict = modelWith({
    criteria: model.criteria.map((each) =>
      each.code === "value-added" ? { ...each, minimumPoints: 5 } : each,
    ),
  });
  const [first] = informationValue({
    model: strict,
    profile: profileWith({ annualValueAdded: null }),
    site: openSite,
  });
  expect(first).toMatchObject({ code: "annualValueAdded", pass: "alone" });
  expect(valuesOf({})).toEqual([]);
  expect(valuesOf({ annualValueAdded: null, businessLine: "banned" })).toEqual([]);
});

test("settling a figure never moves an end of the total by more than its swing", () => {
  const [value] = valuesOf({ annualValueAdded: null, workers: null });
  const wide = scoreProject({
    model,
    profile: profileWith({ annualValueAdded: null, workers: null }),
    site: openSite,
  });
  const code = value?.code as "annualValueAdded" | "workers";
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000_000 }), (amount) => {
      const known =
        code === "workers" ? { workers: amount } : { annualValueAdded: { amount, currency: "USD" as const } };
      const profile = profileWith({ annualValueAdded: null, workers: null, ...known });
      const after = scoreProject({ model, profile, site: openSite });
      for (const end of [0, 1] as const) {
        const moved = Math.abs(Number(after.interval[end]) - Number(wide.interval[end]));
        expect(moved).toBeLessThanOrEqual(Number(value?.swing) + 1e-9);
      }
    }),
  );
});

test("the most marks reached is what trying every start finds", () => {
  const small = fc.integer({ min: 0, max: 30 });
  const mark = fc
    .tuple(small, fc.integer({ min: 0, max: 4 }))
    .map(([low, more]) => ({ low, high: low + more }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), small, small, small, (marks, low, swing, slack) => {
      const high = low + swing + slack;
      const tried = Array.from({ length: slack + 1 }, (_, step) => {
        const start = low + step;
        return marks.filter((each) => each.low <= start + swing && each.high > start).length;
      });
      expect(mostCrossed(marks, low, high, swing)).toBe(swing === 0 ? 0 : Math.max(...tried));
    }),
  );
});

test("the command answers the open figures in order, and refuses what is not in the format", async () => {
  const request = {
    method: "information-value",
    model: seedJson("province"),
    profile: profileWith({ annualValueAdded: null }),
    site: openSite,
    rivals: [{ id: "A", profile: profileWith(), site: openSite }],
  };
  expect(await answer(request)).toMatchObject({ figures: [{ code: "annualValueAdded", places: 1 }] });
  expect(await refusalOf({ ...request, rivals: [{ id: "A", profile: { workers: -1 } }], more: 1 })).toEqual([
    "rivals[0].profile.workers below-zero",
    "more unknown-key",
  ]);
  const [rival] = request.rivals;
  expect(await refusalOf({ ...request, rivals: [rival, rival] })).toEqual(["rivals[1].id id-repeated"]);
});
