import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReceipt } from "~/app/scoring/receipt";
import { answer } from "~/server/score/answer";
import { applicationsFromCsv } from "~/server/score/applications-csv";
import { Refusal } from "~/server/score/refusal";
import { modelWith, openSite, profileWith, seedJson } from "./factories";
import { refusalOf } from "./refusals";

const model = { ...(seedJson("province") as object), gates: [] };
const values = {
  "capital-per-ha": 3.5,
  "value-added-per-ha": "1.5",
  "budget-per-ha": 0.2,
  "workers-per-ha": 80,
  "technology-group": "advanced",
  "environment-category": "III",
  "local-input-share": 50,
  "trained-labour-share": 55,
  "local-labour-share": 75,
};
const additive = (...alternatives: unknown[]) => ({ method: "additive", model, alternatives });

test("values by indicator score as the same figures in a profile do", async () => {
  const request = additive(
    { id: "known", values },
    { id: "open", values: { ...values, "value-added-per-ha": null } },
  );
  expect(await answer(request)).toEqual({
    results: [
      {
        id: "known",
        status: "scored",
        total: "67.65",
        interval: ["67.65", "67.65"],
        passed: true,
        band: "eligible",
        rank: 1,
        gates: [],
        points: {
          capital: 10,
          "value-added": 12.5,
          budget: 11.25,
          workers: 8,
          technology: 7,
          environment: 8,
          "local-input": 7,
          "trained-labour": 2.1,
          "local-labour": 1.8,
        },
      },
      expect.objectContaining({
        id: "open",
        status: "incomplete",
        total: null,
        interval: ["55.15", "75.15"],
        rank: null,
      }),
    ],
  });
});

test("a range of values gives the range of points", async () => {
  const { results } = (await answer(
    additive({ id: "a", values: { ...values, "capital-per-ha": [1, 6] } }),
  )) as {
    results: { points: Record<string, unknown>; interval: string[] }[];
  };
  expect(results[0]?.points.capital).toEqual([0, 20]);
  expect(results[0]?.interval).toEqual(["57.65", "77.65"]);
});

test("bad input is refused with the path of everything that is wrong", async () => {
  const cases: [unknown, string[]][] = [
    [
      additive({ id: "a", values: { "capital-per-ha": "much", "no-such": 1, "technology-group": "magic" } }),
      [
        "alternatives[0].values.capital-per-ha not-a-number",
        "alternatives[0].values.no-such unknown-indicator",
        "alternatives[0].values.technology-group unknown-option",
      ],
    ],
    [additive({ id: "a", values: {} }, { id: "a", values: {} }), ["alternatives[1].id id-repeated"]],
    [
      additive({ id: "a", values: { "equity-share": 101 } }),
      ["alternatives[0].values.equity-share out-of-range"],
    ],
    [
      { method: "additive", model: { ...model, passMark: 500 }, alternatives: [] },
      ["model.passMark unreachable-pass-mark"],
    ],
    [{ method: "divine" }, ["method invalid-value"]],
    [
      {
        method: "ahp",
        matrix: [
          [1, 2],
          [3, 1],
        ],
      },
      ["matrix[0][1] not-reciprocal"],
    ],
    [{ method: "stability", weights: [0.5, 0.4], performances: [[1, 0]] }, ["weights weights-not-one"]],
    [
      { method: "smaa", performances: [[1, 0], [1]], samples: 5, seed: 1 },
      ["performances[1] not-rectangular"],
    ],
    [
      {
        method: "smaa",
        performances: [[1, 0]],
        samples: 5,
        seed: 1,
        bounds: [
          [0, 0.2],
          [0, 0.2],
        ],
      },
      ["bounds no-weights"],
    ],
    [{ method: "weights", scheme: "swing", swings: [0, 0] }, ["swings all-zero"]],
  ];
  for (const [request, problems] of cases) expect(await refusalOf(request)).toEqual(problems);
});

test("a performance off the scale 0 to 1 is refused where it stands", async () => {
  const normal = (mean: number, deviation: number) => ({ normal: { mean, deviation } });
  const cases: [unknown, string[]][] = [
    [
      normal(50, 5),
      ["performances[0][0].normal.mean too-big", "performances[0][0].normal.deviation too-big"],
    ],
    [normal(-0.1, 0.1), ["performances[0][0].normal.mean too-small"]],
    [normal(0.5, 0.6), ["performances[0][0].normal.deviation too-big"]],
    [40, ["performances[0][0] too-big"]],
    [-0.01, ["performances[0][0] too-small"]],
    [[0.2, 3], ["performances[0][0][1] too-big"]],
    [[0.3, 0.2], ["performances[0][0] reversed"]],
    [{ triangular: [0, 0.5, 5] }, ["performances[0][0].triangular[2] too-big"]],
    [{ triangular: [0.5, 0.2, 0.7] }, ["performances[0][0].triangular reversed"]],
    ["0.5", ["performances[0][0] invalid-union"]],
    [null, []],
    [0, []],
    [[0, 1], []],
    [normal(1, 0.5), []],
    [{ triangular: [0, 0, 1] }, []],
  ];
  for (const [value, problems] of cases) {
    expect(await refusalOf({ method: "smaa", performances: [[value], [0.4]], samples: 5 })).toEqual(problems);
  }
  expect(await refusalOf({ method: "stability", weights: [1], performances: [[40]] })).toEqual([
    "performances[0][0] too-big",
  ]);
});

test("passing and pairs are answered where they are asked for", async () => {
  const request = { method: "smaa", performances: [[1], [0]], samples: 5, passMark: 1, pairwise: true };
  expect(await answer(request)).toMatchObject({
    passing: { shares: [1, 0] },
    pairwise: {
      shares: [
        [0, 1],
        [0, 0],
      ],
    },
  });
  expect(await refusalOf({ ...request, passMark: 60 })).toEqual(["passMark too-big"]);
});

test("a missing part and a part of the wrong type are told apart", async () => {
  const wordsFor = async (request: unknown) => {
    const refusal = await answer(request).catch((error: unknown) => error);
    return refusal instanceof Refusal
      ? refusal.problems.map(({ path, message }) => `${path}: ${message.en}`)
      : [];
  };
  expect(await wordsFor({ method: "dominance" })).toEqual(["performances: is required"]);
  expect(await wordsFor({ method: "dominance", performances: 1 })).toEqual([
    "performances: is of the wrong type",
  ]);
});

test("no JSON whatever is answered with a crash", async () => {
  const method = fc.constantFrom(
    "additive",
    "ahp",
    "weights",
    "stability",
    "smaa",
    "dominance",
    "agreement",
    "score",
    "what-if",
    "trade-offs",
    "best-worst",
    "information-value",
    "effective-weights",
    "ordinal-regression",
    "verify",
  );
  const request = fc.tuple(
    method,
    fc.dictionary(
      fc.constantFrom(
        "matrix",
        "n",
        "scheme",
        "weights",
        "performances",
        "ratings",
        "level",
        "samples",
        "alternatives",
        "model",
        "receipt",
      ),
      fc.jsonValue(),
    ),
  );
  await fc.assert(
    fc.asyncProperty(request, async ([name, rest]) => {
      expect(Array.isArray(await refusalOf({ ...rest, method: name }))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a table of applications reads ranges, blanks and either separator", () => {
  const table =
    "id;landAreaM2;registeredCapital.amount;registeredCapital.currency;workers;ratings.investor;site.powerKvaFree\nA;40000;14000000;USD;100..200;3;";
  const [application] = applicationsFromCsv(table);
  expect(application).toMatchObject({
    id: "A",
    profile: {
      landAreaM2: "40000",
      registeredCapital: { amount: "14000000", currency: "USD" },
      workers: { low: "100", high: "200" },
    },
    ratings: { investor: "3" },
    site: { powerKvaFree: null },
  });
});

test("a number that reads as thousands in one language and decimals in the other is refused", () => {
  const read = () => applicationsFromCsv("id,landAreaM2,workers\nA,40.000,12");
  expect(read).toThrow("row 2.landAreaM2");
});

function command(args: readonly string[], input = ""): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "server/score.ts", ...args],
      (error, out) => {
        resolve({ code: error ? Number(error.code) : 0, out });
      },
    );
    child.stdin?.end(input);
  });
}

test("the command answers JSON, refuses with exit 1, verifies receipts and writes tables", {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "score-"));
  try {
    const good = await command([], JSON.stringify({ method: "weights", scheme: "roc", n: 2 }));
    expect(good).toEqual({ code: 0, out: '{"weights":[0.75,0.25]}\n' });
    const bad = await command([], "{");
    expect([bad.code, JSON.parse(bad.out).error.path]).toEqual([1, "request"]);

    const receipt = createReceipt({ model: modelWith(), profile: profileWith(), site: openSite });
    await writeFile(join(folder, "good.json"), JSON.stringify(receipt));
    await writeFile(
      join(folder, "bad.json"),
      JSON.stringify({ ...receipt, profile: profileWith({ workers: 1 }) }),
    );
    expect(JSON.parse((await command(["verify", join(folder, "good.json")])).out)).toEqual({
      match: true,
      total: "67.65",
    });
    const forged = await command(["verify", join(folder, "bad.json")]);
    expect([forged.code, JSON.parse(forged.out).difference.path]).toEqual([1, "sha256.profile"]);

    await writeFile(join(folder, "a.csv"), "id,landAreaM2,workers\n=1+1,40000,320\n");
    const table = (out: string) =>
      command([
        "--model",
        "prisma/seed/criteria/province.json",
        "--applications",
        join(folder, "a.csv"),
        "--out",
        join(folder, out),
      ]);
    expect((await table("r.csv")).code).toBe(0);
    const csv = await readFile(join(folder, "r.csv"), "utf8");
    expect(csv).toContain("Hạng,Mã hồ sơ,Tổng điểm");
    expect(csv).toContain("'=1+1"); // never a formula
    expect((await table("r.xlsx")).code).toBe(0);
    expect((await readFile(join(folder, "r.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  } finally {
    await rm(folder, { recursive: true });
  }
});
