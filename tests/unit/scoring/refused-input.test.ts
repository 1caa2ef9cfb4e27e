import { expect, test } from "vitest";
import { createReceipt, verifyReceipt } from "~/app/scoring/receipt";
import { answer } from "~/server/score/answer";
import { readJson } from "~/server/score/input/json-text";
import { Refusal } from "~/server/score/refusal";
import { modelWith, profileWith, seedJson } from "./factories";

const province = { ...(seedJson("province") as object), gates: [] };
const phuThuan = seedJson("phu-thuan");
const additive = (...alternatives: unknown[]) => ({ method: "additive", model: province, alternatives });
const score = (profile: unknown, ratings = {}, model: unknown = phuThuan) => ({
  method: "score",
  model,
  profile,
  ratings,
});

/** What a refusal lists, as path and code; every one of them must have words in both languages. */
async function refusalOf(ask: () => unknown): Promise<string[]> {
  try {
    await ask();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { message } of error.problems) {
      expect(message.vi.length).toBeGreaterThan(5);
      expect(message.en).not.toBe(message.vi);
    }
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}
const refusalOfRequest = (request: unknown) => refusalOf(() => answer(request));
const refusalOfText = (text: string) => refusalOf(() => readJson(text, "request"));

test("figures that are no decimals are refused where they stand, alone, as ends and as ratings", async () => {
  expect(await refusalOfRequest(additive({ id: "a", values: { "equity-share": ["abc", "def"] } }))).toEqual([
    "alternatives[0].values.equity-share not-a-number",
  ]);
  for (const workers of ["abc", { low: "a", high: "b" }, { low: 1, high: "b" }, "1e400", "", " "]) {
    const [first] = await refusalOfRequest(score({ workers }));
    expect(first).toMatch(/^profile\.workers/);
    const [rating] = await refusalOfRequest(score({}, { investor: workers }));
    expect(rating).toMatch(/^ratings\.investor/);
  }
});

test("a number and a text that say the same decimal are taken or refused alike", async () => {
  for (const figure of [1.0000000000005, 84.99499999999, 1e-12, 1e18]) {
    const text = BigInt(Math.round(figure)) > 10n ** 15n ? "1000000000000000000" : figure.toFixed(13);
    expect(await refusalOfRequest(additive({ id: "a", values: { "workers-per-ha": figure } }))).toEqual([]);
    expect(await refusalOfRequest(additive({ id: "a", values: { "workers-per-ha": text } }))).toEqual([]);
  }
});

test("a value out of reach is told so, not that it is no number", async () => {
  expect(
    await refusalOfRequest(
      additive({ id: "a", values: { "workers-per-ha": "1000000000000000001", water: -1 } }),
    ),
  ).toEqual([
    "alternatives[0].values.workers-per-ha out-of-reach",
    "alternatives[0].values.water below-zero",
  ]);
});

test("numbers that JSON readers change, and members said twice, are refused as I-JSON asks", async () => {
  expect(await refusalOfText('{"a":[1,{"b":84.99499999999999999999}]}')).toEqual(["a[1].b inexact-number"]);
  expect(await refusalOfText('{"a":320.00000000000000000001,"b":1e400}')).toEqual([
    "a inexact-number",
    "b inexact-number",
  ]);
  expect(await refusalOfText('{"profile":{"workers":999,"x":"{,","workers":320}}')).toEqual([
    "profile.workers member-repeated",
  ]);
  expect(await refusalOfText('{"values":{"__proto__":5}}')).toEqual(["values.__proto__ unknown-key"]);
  expect(await refusalOfText('{"id":"\\ud800"}')).toEqual(["id broken-text"]);
  expect(await refusalOfText("{")).toEqual(["request not-json"]);
  expect(readJson('{"a":[0.1,1.50,-0,1e3,0.3333333333333333,"\\u00e9"],"b":{"a":[]}}', "request")).toEqual({
    a: [0.1, 1.5, -0, 1000, 1 / 3, "é"],
    b: { a: [] },
  });
});

test("a rating for a criterion that is not rated, or outside its scale, is refused", async () => {
  expect(await refusalOfRequest(score({}, { nobody: 1, investor: 99 }))).toEqual([
    "ratings.nobody unknown-rating",
    "ratings.investor rating-outside-scale",
  ]);
  const receipt = createReceipt({
    model: modelWith({}, "phu-thuan"),
    profile: profileWith(),
    ratings: { nobody: 1 },
  });
  expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)))).toMatchObject({
    match: false,
    problems: [{ path: "ratings.nobody", code: "unknown-rating" }],
  });
  const applications = [{ id: "a", profile: {}, ratings: { nobody: 1 } }];
  expect(
    await refusalOfRequest({ method: "what-if", before: phuThuan, after: phuThuan, applications }),
  ).toEqual(["applications[0].ratings.nobody unknown-rating"]);
});

test("an id is one however it is composed, and never blank", async () => {
  const [composed, decomposed] = ["Bến", "Bến"].map((id, at) => id.normalize(at === 0 ? "NFC" : "NFD"));
  const ids = [composed, decomposed, " ", "\u200b", ` ${composed} `];
  const repeated = [1, 4].map((at) => `[${at}].id id-repeated`);
  expect(await refusalOfRequest(additive(...ids.slice(0, 2).map((id) => ({ id, values: {} }))))).toEqual([
    "alternatives[1].id id-repeated",
  ]);
  expect(await refusalOfRequest(additive(...ids.slice(2, 4).map((id) => ({ id, values: {} }))))).toEqual([
    "alternatives[0].id blank",
    "alternatives[1].id blank",
  ]);
  const applications = ids.map((id) => ({ id: id?.trim() ? id : "x", profile: {} }));
  applications[3] = { id: "y", profile: {} };
  expect(
    await refusalOfRequest({ method: "what-if", before: province, after: province, applications }),
  ).toEqual(repeated.map((each) => `applications${each}`));
});

test("a rubric's rating and an indicator of the same code are two values", async () => {
  const rubric = {
    code: "water",
    name: { vi: "Nước", en: "Water plan" },
    guidance: { vi: "…", en: "…" },
    indicator: "officer-judgement",
    weight: 50,
    value: {
      kind: "rubric",
      max: 5,
      anchors: [
        { level: 0, description: { vi: "không", en: "none" } },
        { level: 5, description: { vi: "tốt", en: "good" } },
      ],
    },
  };
  const measured = {
    ...rubric,
    code: "demand",
    indicator: "water",
    value: {
      kind: "linear",
      points: [
        { at: 0, share: 1 },
        { at: 500, share: 0 },
      ],
    },
  };
  const model = { ...province, criteria: [rubric, measured], declaredTotal: 100, bands: [], tieBreakers: [] };
  const ask = (alternative: object) => ({
    method: "additive",
    model,
    alternatives: [{ id: "a", ...alternative }],
  });
  expect(await answer(ask({ values: { water: 300 }, ratings: { water: 3 } }))).toMatchObject({
    results: [{ points: { water: 30, demand: 20 } }],
  });
  expect(await answer(ask({ values: { water: 3 } }))).toMatchObject({
    results: [{ points: { water: [0, 50] } }],
  });
  expect(await refusalOfRequest(ask({ values: {}, ratings: { demand: 3 } }))).toEqual([
    "alternatives[0].ratings.demand unknown-rating",
  ]);
});

test("ratings of weight and judgements that are too large to add are refused", async () => {
  expect(await refusalOfRequest({ method: "weights", scheme: "swing", swings: [1e308, 1e308] })).toEqual([
    "swings[0] too-big",
    "swings[1] too-big",
  ]);
  expect(
    await refusalOfRequest({ method: "agreement", level: "interval", ratings: [[1e308, -1e308]] }),
  ).toEqual(["ratings[0][0] too-big", "ratings[0][1] too-small"]);
});

test("`n` and `ranks` together are told as one too many", async () => {
  const [told] = await refusalOfRequest({ method: "weights", scheme: "roc", n: 2, ranks: [1, 2] });
  expect(told).toBe("ranks unknown-key");
});

test("comparisons may be rounded to two decimals and written as texts, and stay within 1/99 to 99", async () => {
  const weights = async (matrix: unknown) =>
    ((await answer({ method: "ahp", matrix })) as { weights: number[] }).weights.map((each) =>
      each.toFixed(2),
    );
  for (const [entry, mirror] of [
    [6, 0.17],
    [8, 0.13],
    [3, 0.33],
    [7, 0.14],
    [9, 0.11],
  ]) {
    expect(
      await refusalOfRequest({
        method: "ahp",
        matrix: [
          [1, entry],
          [mirror, 1],
        ],
      }),
    ).toEqual([]);
  }
  expect(
    await weights([
      ["1", "3"],
      ["1/3", "1"],
    ]),
  ).toEqual(["0.75", "0.25"]);
  expect(
    await refusalOfRequest({
      method: "ahp",
      matrix: [
        [1, 2],
        [0.52, 1],
      ],
    }),
  ).toEqual(["matrix[0][1] not-reciprocal"]);
  for (const far of [100, 1e6, "1/0"]) {
    expect(
      await refusalOfRequest({
        method: "ahp",
        matrix: [
          [1, far],
          [0.01, 1],
        ],
      }),
    ).toEqual(["matrix[0][1] outside-scale"]);
  }
});

test("value added above revenue, and land of less than a square metre, are refused", async () => {
  const usd = (amount: unknown) => ({ amount, currency: "USD" });
  expect(await refusalOfRequest(score({ annualRevenue: usd(10), annualValueAdded: usd("10.01") }))).toEqual([
    "profile.annualValueAdded above-revenue",
  ]);
  expect(
    await refusalOfRequest(score({ annualRevenue: usd({ low: 5, high: 10 }), annualValueAdded: usd(10) })),
  ).toEqual([]);
  expect(await refusalOfRequest(score({ landAreaM2: 1e-12 }))).toEqual(["profile.landAreaM2 out-of-range"]);
});

test("parts of the whole add up exactly", async () => {
  const parts = (coconut: number, seafood: number, other: number | string) =>
    refusalOfRequest(score({ localInputPercent: { coconut, seafood, other } }));
  expect(await parts(33.1, 33.2, 33.7)).toEqual([]);
  expect(await parts(33.1, 33.2, "33.7000000001")).toEqual(["profile.localInputPercent parts-exceed-whole"]);
});
