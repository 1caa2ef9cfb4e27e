import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { answer } from "~/server/score/answer";
import { rankingSheets } from "~/server/score/ranking-sheet";
import { Refusal } from "~/server/score/refusal";
import { applicationEntry } from "~/server/score/scored-entry";
import { openSite, seedJson } from "./factories";
import { sharesModel, sharesProfile } from "./shares-model";

// Where people meet the ranking: the command's answers and the files.

const project = (id: string, percentages: readonly number[], changes: object = {}) => ({
  id,
  profile: sharesProfile(percentages, changes),
  site: openSite,
  ratings: {},
});

test("the exported ranking names ties by pair, possible ranks, and who has none last", () => {
  const model = sharesModel([50, 50], {
    tieWidth: 1,
    tieBreakers: [{ criterion: "b", better: "higher" }],
    gates: [
      {
        kind: "maximum",
        code: "water",
        name: { vi: "Nước", en: "Water" },
        reason: { vi: "Nhiều nước", en: "Much water" },
        indicator: "water",
        value: 10,
      },
    ],
  });
  const dry = { waterM3PerDay: 1 };
  const entries = [
    project("out", [90, 90], { waterM3PerDay: 11 }),
    project("third", [77, 80], dry),
    project("first", [80, 80], dry),
    project("second", [81, 79], dry),
    project("far", [10, 10], dry),
  ].map((each) => applicationEntry(each, model));
  const columns = (language: "vi" | "en") => {
    const [headings = [], ...rows] = rankingSheets(model, entries, language)[0]?.rows ?? [];
    return [headings, ...rows].slice(0, 6).map((row) => [0, 1, 8, 9, 10, 11].map((at) => row[at] ?? null));
  };
  expect(columns("en")).toEqual([
    [
      "Rank",
      "Application",
      "Possible ranks",
      "Within 1 point of",
      "Decided by tie-breaker",
      "Smallest weight change that swaps it with the next",
    ],
    [1, "first", "1", "second", null, null],
    [2, "second", "2", "first", "b", "a: 50.00 → 20.00"],
    [3, "third", "3", "", null, null],
    [4, "far", "4", "", null, null],
    [null, "out", null, null, null, null],
  ]);
  expect(columns("vi")[0]).toContain("Cách không quá 1 điểm với");
});

const model = { ...(seedJson("province") as object), gates: [] };
const alternative = (id: string) => ({ id, values: {} });

async function refusalOf(request: unknown): Promise<string[]> {
  const refusal = await answer(request).catch((error: unknown) => error);
  if (!(refusal instanceof Refusal)) return [];
  return refusal.problems.map(({ path, code }) => `${path} ${code}`);
}

test("an id that is repeated, however its marks are encoded, or blank is refused by every request", async () => {
  const ids = ["Bến", "Bến".normalize("NFD")];
  const requests = (ids: readonly string[]) => {
    const alternatives = ids.map((id) => alternative(id));
    const applications = ids.map((id) => ({ id, profile: {} }));
    return [
      { method: "additive", model, alternatives },
      { method: "ranking", model, alternatives },
      { method: "what-if", before: model, after: model, applications },
    ];
  };
  for (const request of requests(ids))
    expect(await refusalOf(request)).toEqual([expect.stringMatching(/^\w+\[1\]\.id id-repeated$/)]);
  for (const request of requests(["A", " "]))
    expect(await refusalOf(request)).toEqual([expect.stringMatching(/^\w+\[1\]\.id blank$/)]);
});

test("the command refuses a table with a repeated id", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "ranking-"));
  try {
    const table = join(folder, "a.csv");
    await writeFile(table, "id,workers\nsame,90\nsame,10\nother,50\n");
    const out = ["--model", "prisma/seed/criteria/province.json", "--applications", table, "--out"];
    const run = promisify(execFile)(process.execPath, [
      ...["--import", "tsx", "server/score.ts"],
      ...out,
      join(folder, "r.csv"),
    ]);
    const failure = await run.catch((error: { code: number; stdout: string }) => error);
    expect(JSON.parse(failure.stdout).error).toMatchObject({ path: "row 3.id", code: "id-repeated" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a ranking is answered by pages of 50, and those without a rank beside it", async () => {
  const simple = sharesModel([50, 50], { tieWidth: 0.5 });
  const alternatives = Array.from({ length: 60 }, (_, at) => ({
    id: `p${at}`,
    values: { "equity-share": at, "trained-labour-share": at === 0 ? null : 0 },
  }));
  const page = (number: number) =>
    answer({ method: "ranking", model: simple, alternatives, page: number }) as Promise<{
      pages: number;
      places: { id: string; rank: number; tiedWith: string[]; flip: unknown }[];
      open: unknown[];
    }>;
  const [first, second] = [await page(1), await page(2)];
  expect([first.pages, first.places.length, second.places.length]).toEqual([2, 50, 9]);
  expect(first.places[49]).toMatchObject({ id: "p10", rank: 50, tiedWith: ["p11", "p9"] });
  expect(first.open).toEqual([{ id: "p0", possible: [1, 60] }]);
});
