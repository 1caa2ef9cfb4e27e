import { expect, test } from "vitest";
import type { SiteFacts } from "~/app/scoring/profile";
import { siteFacts } from "~/app/scoring/profile";
import { scoreProject } from "~/app/scoring/score";
import { modelWith, openSite, profileWith } from "./factories";

const model = modelWith();

/** Worked by hand from the published anchors of the provincial seed model. */
test("a project scores what its anchors say", () => {
  const result = scoreProject({ model, profile: profileWith(), site: openSite });
  const points = Object.fromEntries(result.criteria.map((criterion) => [criterion.code, criterion.points]));
  expect(points).toEqual({
    capital: "10.00", // 3.5 of 1..6 is half of 20
    "value-added": "12.50", // 1.5 of 1..3 is a quarter up from 10 to 20
    budget: "11.25", // 0.2 of 0.1..0.3 is half up from 7.5 to 15
    workers: "8.00", // 80 of 50..200 loses a fifth
    technology: "7.00",
    environment: "8.00",
    "local-input": "7.00", // 50 % falls in 30..60
    "trained-labour": "2.10", // 55 of 20..70
    "local-labour": "1.80", // 75 of 30..80
  });
  expect(result).toMatchObject({
    status: "scored",
    total: "67.65",
    passed: true,
    interval: ["67.65", "67.65"],
  });
  expect(result.band?.code).toBe("eligible");
  expect(result.needed).toEqual([]);
});

test("money in the other currency is converted with the model's own dated rate", () => {
  const dong = profileWith({ registeredCapital: { amount: "364000000000", currency: "VND" } });
  const dollars = profileWith({ registeredCapital: { amount: 14_000_000, currency: "USD" } });
  const totals = [dong, dollars].map((profile) => scoreProject({ model, profile, site: openSite }).total);
  expect(totals[0]).toBe(totals[1]);
});

test("a conversion shows its rate and the rate's day", () => {
  const profile = profileWith({ registeredCapital: { amount: "364000000000", currency: "VND" } });
  const [capital] = scoreProject({ model, profile, site: openSite }).criteria;
  expect(capital?.sentence.vi).toContain("(quy đổi theo tỷ giá 26.000 đồng/USD ngày 02/11/2026)");
  expect(capital?.sentence.en).toContain("(converted at 26,000 VND per USD of 2026-11-02)");
});

test("without a published rate, money in the other currency is not known", () => {
  const profile = profileWith({ registeredCapital: { amount: "364000000000", currency: "VND" } });
  const result = scoreProject({ model: modelWith({ exchangeRate: null }), profile, site: openSite });
  expect(result.status).toBe("incomplete");
  expect(result.needed.map((need) => need.code)).toEqual(["capital-per-ha"]);
});

test("each criterion explains itself in both languages", () => {
  const [capital] = scoreProject({ model, profile: profileWith(), site: openSite }).criteria;
  expect(capital?.sentence).toEqual({
    vi: "Suất vốn đầu tư: 3,5 triệu USD/ha nằm giữa mốc 1 (0,00 điểm) và mốc 6 (20,00 điểm); 10,00/20,00 điểm.",
    en: "Investment per hectare: 3.5 million USD/ha lies between the anchors 1 (0.00 points) and 6 (20.00 points); 10.00 of 20.00 points.",
  });
});

test("large đồng amounts read as tỷ đồng with Vietnamese marks", () => {
  const profile = profileWith({
    landAreaM2: 10_000,
    registeredCapital: { amount: "2126500000000", currency: "VND" },
  });
  const [capital] = scoreProject({ model: modelWith({}, "phu-thuan"), profile, site: openSite }).criteria;
  expect(capital?.sentence.vi).toContain("2.126,5 tỷ đồng/ha");
  expect(capital?.sentence.en).toContain("2,126.5 billion VND/ha");
});

test("a missing figure gives a best and a worst case and says what is needed", () => {
  const profile = profileWith({ annualValueAdded: null });
  const result = scoreProject({ model, profile, site: openSite });
  expect(result).toMatchObject({
    status: "incomplete",
    total: null,
    interval: ["55.15", "75.15"],
    passed: true,
    band: null,
  });
  expect(result.needed).toEqual([{ kind: "figure", code: "annualValueAdded", for: ["value-added"] }]);
});

test("a disputed figure that changes nothing leaves the project scored", () => {
  const profile = profileWith({
    localInputPercent: { coconut: { low: 35, high: 55 }, seafood: 0, other: 0 },
  });
  expect(scoreProject({ model, profile, site: openSite }).status).toBe("scored");
});

test("a disputed figure that changes the points leaves them open", () => {
  const profile = profileWith({ localInputPercent: { coconut: { low: 5, high: 55 }, seafood: 0, other: 0 } });
  const result = scoreProject({ model, profile, site: openSite });
  expect(result.criteria.find((criterion) => criterion.code === "local-input")?.interval).toEqual([
    "0.00",
    "7.00",
  ]);
  expect(result.needed).toEqual([{ kind: "figure", code: "localInputPercent", for: ["local-input"] }]);
});

test("a gate excludes whatever the points, with its reason and its law", () => {
  const profile = profileWith({ businessLine: "banned" });
  const result = scoreProject({ model, profile, site: openSite });
  expect(result).toMatchObject({ status: "excluded", total: null, passed: false, band: null });
  expect(result.gates[0]?.sentence.vi).toBe(
    "Không đạt: Ngành, nghề không bị cấm đầu tư kinh doanh; ngành, nghề thuộc danh mục cấm đầu tư kinh doanh (Luật Đầu tư số 143/2025/QH15).",
  );
});

test("a fact the zone has not published is not a pass", () => {
  const site = { ...openSite, powerKvaFree: null };
  const result = scoreProject({ model, profile: profileWith(), site });
  expect(result).toMatchObject({ status: "incomplete", total: null, passed: null });
  expect(result.gates.find((gate) => gate.outcome === "unknown")?.sentence.en).toContain("has not published");
  expect(result.needed).toEqual([{ kind: "site-fact", code: "powerKvaFree", for: ["power-supply"] }]);
});

test("a project that needs nothing of a resource passes even where it is not published", () => {
  const site = { ...openSite, powerKvaFree: null };
  expect(scoreProject({ model, profile: profileWith({ powerKva: 0 }), site }).status).toBe("scored");
});

test("demand beyond the free capacity excludes, and the sentence shows both figures", () => {
  const site = { ...openSite, wastewaterM3PerDayFree: 299 };
  const { status, gates } = scoreProject({ model, profile: profileWith(), site });
  expect(status).toBe("excluded");
  expect(gates.find((gate) => gate.outcome === "fail")?.sentence).toEqual({
    vi: "Không đạt: Nước thải trong khả năng tiếp nhận tại chỗ (cần 300 m³/ngày đêm, còn 299 m³/ngày đêm); lượng nước thải vượt khả năng tiếp nhận.",
    en: "Not passed: Wastewater within what is taken in here (300 m³/day needed, 299 m³/day free); the wastewater exceeds what is taken in.",
  });
});

test("free is said only of what somebody published as free; else the lot's own connection and area are named", () => {
  const sentenceOf = (code: string, site: SiteFacts) => {
    const { gates } = scoreProject({ model, profile: profileWith({ powerKva: 1_500 }), site });
    return gates.find((gate) => gate.code === code)?.sentence;
  };
  const ofLot = { ...openSite, powerKvaFree: 2_000, lotConnections: ["power" as const] };
  expect(sentenceOf("power-supply", ofLot)).toEqual({
    vi: "Đạt: Nhu cầu điện trong khả năng cấp (cần 1.500 kVA, đấu nối của lô 2.000 kVA).",
    en: "Passed: Power demand within the supply here (1,500 kVA needed, the lot's connection is 2,000 kVA).",
  });
  expect(sentenceOf("water-supply", ofLot)?.en).toContain("1,000 m³/day free");
  expect(sentenceOf("lot-area", ofLot)).toMatchObject({
    vi: expect.stringContaining("cần 4 ha, lô đất rộng 5 ha"),
    en: expect.stringContaining("4 ha needed, the lot has 5 ha"),
  });
  for (const gate of model.gates) expect(`${gate.name.en} ${gate.reason.en}`).not.toContain("free");
});

test("an excluded division covers the classes below it, in its own version only", () => {
  const listed = (version: string) =>
    siteFacts.parse({ ...openSite, excludedSectors: [{ code: "10", version }] });
  const outcome = (version: string) =>
    scoreProject({ model, profile: profileWith(), site: listed(version) }).status;
  expect([outcome("VSIC2025"), outcome("VSIC2018")]).toEqual(["excluded", "incomplete"]);
});

test("fewer points than a criterion's minimum fail the project whatever its total", () => {
  const phuThuan = modelWith({}, "phu-thuan");
  const [weak, able] = [0, 1].map((investor) =>
    scoreProject({ model: phuThuan, profile: profileWith(), site: openSite, ratings: { investor } }),
  );
  expect(Number(weak?.total)).toBeGreaterThan(50);
  expect([weak?.passed, able?.passed]).toEqual([false, true]);
});

test("a rating outside the rubric counts as not given", () => {
  const phuThuan = modelWith({}, "phu-thuan");
  const result = scoreProject({
    model: phuThuan,
    profile: profileWith(),
    site: openSite,
    ratings: { investor: 9 },
  });
  expect(result.needed).toContainEqual({ kind: "rating", code: "investor", for: ["investor"] });
});

test("passing is judged on the published total", () => {
  const profile = profileWith();
  const exactly = scoreProject({ model: modelWith({ passMark: 67.65 }), profile, site: openSite });
  const above = scoreProject({ model: modelWith({ passMark: 67.66 }), profile, site: openSite });
  expect([exactly.passed, above.passed]).toEqual([true, false]);
});

test("bonus points are capped", () => {
  const bonus = {
    ...model.criteria[7],
    code: "research",
    bonus: true,
    weight: 10,
    indicator: "automation-share",
  };
  const criteria = [...model.criteria, bonus] as typeof model.criteria;
  const scored = scoreProject({
    model: modelWith({ criteria, bonusCap: 3 }),
    profile: profileWith(),
    site: openSite,
  });
  expect(scored).toMatchObject({ total: "70.65", maximum: "103.00" }); // 4 bonus points earned, 3 count
});
