import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { findEverything } from "~/app/finding/queries/find-everything.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { rebuild } from "~/search/sync";

const judged = z
  .array(z.object({ q: z.string(), expect: z.array(z.string()).min(1), about: z.string() }))
  .parse(JSON.parse(readFileSync("tests/fixtures/search-queries.json", "utf8")));

const search = searchClient(env);

beforeAll(async () => {
  await Promise.all(searchIndexes.map((index) => rebuild(search, db, index)));
}, 180_000);

interface Measured {
  about: string;
  recall: number;
  reciprocalRank: number;
}

async function measure({ q, expect: wanted, about }: (typeof judged)[number]): Promise<Measured> {
  const { best, answeredBy } = await findEverything({ q, perGroup: 5 }, { db, search });
  expect(answeredBy).toBe("search");
  const rank = best.findIndex((id) => wanted.includes(id));
  const top = best.slice(0, 5);
  const recall = wanted.filter((id) => top.includes(id)).length / wanted.length;
  if (recall < 1 || rank > 0) missed.push(`${q}: wanted ${wanted.join(" ")}, got ${top.join(" ")}`);
  return { about, recall, reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1) };
}

const missed: string[] = [];
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function line(about: string, rows: Measured[]): string {
  const recall = mean(rows.map((row) => row.recall));
  const mrr = mean(rows.map((row) => row.reciprocalRank));
  return `${about.padEnd(44)} ${String(rows.length).padStart(4)}   ${recall.toFixed(3)}   ${mrr.toFixed(3)}`;
}

test("what was judged from the data is found, first or nearly so", async () => {
  const rows: Measured[] = [];
  for (const query of judged) rows.push(await measure(query));
  const abouts = [...new Set(rows.map(({ about }) => about))];
  const table = abouts.map((about) =>
    line(
      about,
      rows.filter((row) => row.about === about),
    ),
  );
  const head = `${"".padEnd(44)}    n   recall@5  MRR`;
  process.stdout.write([head, ...table, line("all", rows), ...missed, ""].join("\n"));
  expect(judged.length).toBeGreaterThanOrEqual(150);
  expect(mean(rows.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.97);
  expect(mean(rows.map(({ reciprocalRank }) => reciprocalRank))).toBeGreaterThanOrEqual(0.95);
}, 120_000);
