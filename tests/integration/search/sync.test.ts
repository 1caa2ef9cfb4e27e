import { beforeEach, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { exclusively } from "~/app/platform/outbox.server";
import { SearchAway, SearchIndexMissing, SearchKeyRefused, searchClient } from "~/search/client";
import { searchHealth } from "~/search/health";
import { searchIndexes } from "~/search/indexes";
import type { LotDocument } from "~/search/lots";
import { lots } from "~/search/lots";
import { applyChanges, rebuild, settingsDiffer } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import { lotId, planted, plantSites } from "./sites-fixture";

const search = searchClient(env);
const live = search.meili.index<LotDocument>(search.uid("lots"));
const building = `${search.uid("lots")}_building`;
const lot = lotId("phu-thuan", "A1");

async function documentIds(): Promise<string[]> {
  const { results } = await live.getDocuments({ limit: 1000, fields: ["id"] });
  return results.map(({ id }) => id).sort();
}

beforeEach(async () => {
  await plantSites(db);
  await rebuild(search, db, lots);
});

test("a changed row is found changed, a deleted row is gone, others stay", async () => {
  await db.lot.update({ where: { id: lot }, data: { status: "ready", areaM2: 12_345 } });
  await db.lot.delete({ where: { id: lotId("giao-long", "B1") } });
  await applyChanges(search, db, lots, [lot, lotId("giao-long", "B1"), "never-there"]);
  expect(await live.getDocument(lot)).toMatchObject({ status: "ready", areaM2: 12_345 });
  const ids = await documentIds();
  expect(ids).toHaveLength(planted.lots - 1);
  expect(ids).not.toContain(lotId("giao-long", "B1"));
});

test("applying the same change twice changes nothing more", async () => {
  const before = await live.getDocument(lot);
  await applyChanges(search, db, lots, [lot, lot]);
  expect(await live.getDocument(lot)).toEqual(before);
  expect(await documentIds()).toHaveLength(planted.lots);
});

test("a renamed zone shows in its lots once their ids are applied", async () => {
  await db.zone.update({ where: { id: "phu-thuan" }, data: { name: "Phú Mới" } });
  await applyChanges(search, db, lots, [lot]);
  expect(await live.getDocument(lot)).toMatchObject({ zoneName: "Phú Mới" });
});

test("without an index nothing is made up: the change waits for the rebuild", async () => {
  await search.meili.deleteIndex(live.uid).waitTask();
  await expect(applyChanges(search, db, lots, [lot])).rejects.toThrow(SearchIndexMissing);
  expect(await settingsDiffer(search, lots)).toBe(true);
});

test("an engine that is away and a refused key are told apart", async () => {
  const away = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });
  const stranger = searchClient({ ...env, MEILI_MASTER_KEY: "not the key of this server" });
  await expect(applyChanges(away, db, lots, [lot])).rejects.toThrow(SearchAway);
  await expect(applyChanges(stranger, db, lots, [lot])).rejects.toThrow(SearchKeyRefused);
  expect(await searchHealth(away)).toMatchObject({ ok: false, problem: { name: "SearchAway" } });
  expect(await searchHealth(stranger)).toMatchObject({ ok: false, problem: { name: "SearchKeyRefused" } });
});

test("a task that Meilisearch cannot do is an error with its reason", async () => {
  const broken = { ...lots, load: async () => [{ id: "not an id / at all" }] };
  await expect(applyChanges(search, db, broken, ["x"])).rejects.toMatchObject({
    name: "SearchTaskFailed",
    message: expect.stringContaining("not an id / at all"),
  });
});

test("every index is built, set up as the code says, and healthy", async () => {
  for (const index of searchIndexes) await rebuild(search, db, index);
  for (const index of searchIndexes) expect(await settingsDiffer(search, index)).toBe(false);
  expect(await searchHealth(search)).toEqual({
    ok: true,
    documents: {
      lots: planted.lots,
      zones: planted.zones,
      localities: await db.locality.count(),
      sectors: await db.sector.count(),
      infrastructure: 0,
      criteria: 0,
      applications: 0,
    },
  });
});

test("changed settings are seen and a rebuild mends them", async () => {
  await live.updateSettings({ stopWords: ["binh"] }).waitTask();
  expect(await settingsDiffer(search, lots)).toBe(true);
  await rebuild(search, db, lots);
  expect(await settingsDiffer(search, lots)).toBe(false);
});

test("a rebuild in small batches counts up, replaces what was there and leaves no second index", async () => {
  await live.addDocuments([{ id: "ghost" } as LotDocument]).waitTask();
  await search.meili.createIndex(building).waitTask();
  const seen: [number, number][] = [];
  const total = await rebuild(search, db, lots, {
    batchSize: 4,
    onProgress: (done, of) => seen.push([done, of]),
  });
  expect(total).toBe(planted.lots);
  expect(seen).toEqual([
    [4, planted.lots],
    [8, planted.lots],
    [12, planted.lots],
    [planted.lots, planted.lots],
  ]);
  expect(await documentIds()).not.toContain("ghost");
  const { results } = await search.meili.getRawIndexes({ limit: 1000 });
  expect(results.map(({ uid }) => uid)).not.toContain(building);
});

test("a rebuild that fails leaves the old index in place", async () => {
  const before = await documentIds();
  const broken = { ...lots, load: () => Promise.reject(new Error("the database went away")) };
  await expect(rebuild(search, db, broken)).rejects.toThrow("the database went away");
  expect(await documentIds()).toEqual(before);
});

test("while an index is rebuilt, no worker has its topic", async () => {
  const turns: boolean[] = [];
  const watching = {
    ...lots,
    load: async (...args: Parameters<typeof lots.load>) => {
      turns.push((await exclusively(db, searchTopic("lots"), async () => true)) ?? false);
      return lots.load(...args);
    },
  };
  await rebuild(search, db, watching);
  expect(turns).toContain(false);
  expect(turns).not.toContain(true);
  expect(await exclusively(db, searchTopic("lots"), async () => true)).toBe(true);
});
