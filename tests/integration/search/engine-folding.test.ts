import { beforeAll, expect, test } from "vitest";
import { env } from "~/app/platform/env.server";
import { ask, searchClient } from "~/search/client";
import { iySyllables } from "~/search/fold";

// What search/fold.ts relies on: should another Meilisearch fold differently, this says so.
const search = searchClient(env);
const index = search.meili.index(search.uid("folding"));
const words = ["Đường đá", "Hòa Bình", "Hoà Bình", "Thủy sản", "Phú Thuận", "Qưới Sơn", "Sơn Qui"];

beforeAll(async () => {
  await index.updateSettings({ typoTolerance: { enabled: false } }).waitTask();
  await index.addDocuments(words.map((word, id) => ({ id, word }))).waitTask({ timeout: 30_000 });
});

async function found(q: string): Promise<unknown[]> {
  const { hits } = await ask(() => index.search(q, { matchingStrategy: "all" }));
  return hits.map(({ word }) => word);
}

test.each([
  ["duong da", ["Đường đá"]],
  ["DUONG DA", ["Đường đá"]],
  ["dường đa", ["Đường đá"]],
  ["đường".normalize("NFD"), ["Đường đá"]],
  ["hoa binh", ["Hòa Bình", "Hoà Bình"]],
  ["hoà bình", ["Hòa Bình", "Hoà Bình"]],
  ["thuy san", ["Thủy sản"]],
  ["thuỷ sản", ["Thủy sản"]],
  ["phù thuận", ["Phú Thuận"]],
  ["quới sơn", ["Qưới Sơn"]],
])("the engine by itself finds for %s all of %s", async (q, expected) => {
  expect(await found(q)).toEqual(expected);
});

test("i and y need our synonyms", async () => {
  expect(await found("sơn quy")).toEqual([]);
  expect(iySyllables).toContain("qui");
});
