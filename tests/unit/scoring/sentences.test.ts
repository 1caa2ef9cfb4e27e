import { expect, test } from "vitest";
import type { CriteriaModel } from "~/app/scoring/model";
import { siteFacts } from "~/app/scoring/profile";
import { scoreProject } from "~/app/scoring/score";
import { modelWith, openSite, profileWith } from "./factories";

const words = { vi: "Chỉ tiêu", en: "Indicator" };
type Criterion = CriteriaModel["criteria"][number];

/** A model of this one criterion, out of 50. */
function lone(indicator: string, value: Criterion["value"], rest: Partial<Criterion> = {}): CriteriaModel {
  const criterion = {
    code: "only",
    name: words,
    guidance: words,
    evidence: null,
    indicator,
    weight: 50,
    value,
  };
  const criteria = [{ ...criterion, minimumPoints: null, bonus: false, ...rest }];
  return modelWith({ criteria, declaredTotal: 50, passMark: 0, bands: [], tieBreakers: [], gates: [] });
}

const steps: Criterion["value"] = {
  kind: "steps",
  monotone: null,
  steps: [
    { from: null, to: 10, share: 0 },
    { from: 10, to: 30, share: 0.5 },
    { from: 30, to: null, share: 1 },
  ],
};
const sentenceOf = (model: CriteriaModel, profile: Parameters<typeof profileWith>[0]) =>
  scoreProject({ model, profile: profileWith(profile) }).criteria[0]?.sentence;

test("a figure near an edge is told with as many digits as keep it on its side", () => {
  const model = lone("equity-share", steps);
  expect(sentenceOf(model, { equityPercent: 29.999 })?.en).toContain(
    "29.999% falls in the step 10 to below 30",
  );
  expect(sentenceOf(model, { equityPercent: 9.996 })?.vi).toContain("9,996% thuộc bậc dưới 10");
  expect(sentenceOf(model, { equityPercent: 12.3456 })?.en).toContain("12.35% falls");
  const range = sentenceOf(model, { equityPercent: { low: 11.991, high: 11.992 } });
  expect(range?.en).toContain("11.99 to 11.992%");
});

test("a figure between anchors never reads as the anchor, and anchors read as they are written", () => {
  const model = lone("equity-share", {
    kind: "linear",
    monotone: null,
    points: [
      { at: "5.99951", share: 0 },
      { at: 30, share: 1 },
    ],
  });
  expect(sentenceOf(model, { equityPercent: "29.9996" })?.en).toContain(
    "29.9996% lies between the anchors 5.99951",
  );
  expect(sentenceOf(model, { equityPercent: "5.9995" })?.en).toContain(
    "5.9995% is below the first anchor 5.99951",
  );
});

function gateSentence(gate: object, profile: Parameters<typeof profileWith>[0], site = openSite) {
  const all = { code: "gate", name: words, reason: words, legalReference: null, ...gate };
  const model = modelWith({ gates: [all] as unknown as CriteriaModel["gates"] });
  return scoreProject({ model, profile: profileWith(profile), site }).gates[0];
}

test("the two figures of a gate differ in words wherever they differ", () => {
  const minimum = { kind: "minimum", indicator: "equity-share", value: 20 };
  expect(gateSentence(minimum, { equityPercent: 19.996 })).toMatchObject({
    outcome: "fail",
    sentence: { en: expect.stringContaining("(19.996%, at least 20% asked)") },
  });
});

test("a lot shown as 1.35 ha takes a project of 1.35 ha, and no more", () => {
  const site = siteFacts.parse({ ...openSite, lotAreaM2: 13_491 });
  const land = (landAreaM2: number) =>
    gateSentence({ kind: "site-capacity", resource: "land" }, { landAreaM2 }, site);
  expect(land(13_500)).toMatchObject({
    outcome: "pass",
    sentence: { vi: expect.stringContaining("cần 1,35 ha, lô đất rộng 1,35 ha") },
  });
  expect(land(13_550)).toMatchObject({
    outcome: "fail",
    sentence: { en: expect.stringContaining("1.36 ha needed, the lot has 1.35 ha") },
  });
});

test("a project below a minimum is told so, and stands in no band", () => {
  const model = lone("equity-share", steps, { minimumPoints: 26 });
  const banded = { ...model, bands: [{ code: "meets", name: words, from: 0, to: 50 }] };
  const at = (equityPercent: unknown) =>
    scoreProject({
      model: banded,
      profile: profileWith({ equityPercent } as Parameters<typeof profileWith>[0]),
    });
  expect(at(20)).toMatchObject({ passed: false, band: null });
  expect(at(20).criteria[0]?.sentence).toEqual({
    vi: "Chỉ tiêu: 20% thuộc bậc từ 10 đến dưới 30; 25,00/50,00 điểm, dưới điểm liệt 26,00: dự án không đạt.",
    en: "Indicator: 20% falls in the step 10 to below 30; 25.00 of 50.00 points, below the minimum of 26.00: the project does not pass.",
  });
  expect(at({ low: 20, high: 40 }).criteria[0]?.sentence.en).toContain("may fall below the minimum of 26.00");
  expect(at({ low: 20, high: 40 }).band).toBeNull();
  expect(at(40)).toMatchObject({ band: { code: "meets" } });
  expect(at(40).criteria[0]?.sentence.en).not.toContain("minimum");
});

test("bonus points that the cap cuts are told so", () => {
  const own = lone("equity-share", steps).criteria;
  const bonus = {
    ...own[0],
    code: "bonus",
    indicator: "automation-share",
    weight: 10,
    bonus: true,
  } as Criterion;
  const model = modelWith({
    criteria: [...own, bonus],
    declaredTotal: 50,
    passMark: 0,
    bands: [],
    tieBreakers: [],
    gates: [],
    bonusCap: 3,
  });
  const told = (automationPercent: number) =>
    scoreProject({ model, profile: profileWith({ automationPercent }) }).criteria[1]?.sentence;
  expect(told(20)?.en).toContain("5.00 of 10.00 points; all bonus points together count as at most 3.00.");
  expect(told(20)?.vi).toContain("tổng điểm thưởng chỉ được tính tối đa 3,00");
  expect(told(5)?.en).not.toContain("at most 3.00");
});

test("a divisor of nought is what is needed, by its own name", () => {
  const workers = scoreProject({
    model: lone("value-added-per-worker", steps),
    profile: profileWith({ workers: 0 }),
  });
  expect(workers.needed).toEqual([{ kind: "figure", code: "workers", for: ["only"] }]);
  const profile = profileWith({
    annualRevenue: { amount: 0, currency: "USD" },
    annualValueAdded: { amount: 0, currency: "USD" },
  });
  expect(scoreProject({ model: lone("value-added-ratio", steps), profile }).needed).toEqual([
    { kind: "figure", code: "annualRevenue", for: ["only"] },
  ]);
});
