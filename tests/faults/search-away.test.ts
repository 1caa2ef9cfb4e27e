import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import { startMeilisearch } from "~/server/embedded/meilisearch";
import { narrowKeys } from "~/server/embedded/meilisearch-keys";
import { startWorker, temporaryDataFolder } from "../setup/child-process";
import { startRelay } from "../setup/relay";
import { until } from "../setup/until";

const dataDir = temporaryDataFolder();
const key = inject("connections").MEILI_MASTER_KEY;
const relay = await startRelay();

afterAll(async () => {
  await relay.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The engine on this file's data, at the address that everybody here knows. */
async function startEngine() {
  const engine = await startMeilisearch(dataDir, key);
  relay.leadTo(engine.url);
  return engine;
}

test("what is written while Meilisearch is stopped is found once it runs again", async () => {
  const first = await startEngine();
  const search = searchClient({ MEILI_URL: relay.url, MEILI_MASTER_KEY: key });
  await rebuild(search, db, lots);
  const worker = startWorker({ MEILI_URL: relay.url, MEILI_INDEX_PREFIX: "" });
  await until("the worker runs", () => worker.output().includes("worker runs"));

  await first.stop();
  const lot = await db.lot.findFirstOrThrow({ select: { id: true } });
  await db.$transaction(async (tx) => {
    await tx.lot.update({ where: { id: lot.id }, data: { code: "ZZ99" } });
    await enqueue(tx, searchTopic("lots"), [lot.id]);
  });
  await until("the worker has noticed", () => worker.output().includes("waiting for a part"));
  expect(await db.outbox.count()).toBe(1);

  const second = await startEngine();
  const found = async () =>
    (await search.meili.index("lots").search("ZZ99")).hits.some(({ id }) => id === lot.id);
  await until("the lot is found", found);
  await until("the outbox is empty", async () => (await db.outbox.count()) === 0);

  worker.child.kill("SIGTERM");
  expect(await worker.ended).toBe(0);
  await second.stop();
});

test("an index comes back when Meilisearch has lost its data while a worker runs", async () => {
  const first = await startEngine();
  const search = searchClient({ MEILI_URL: relay.url, MEILI_MASTER_KEY: key });
  await rebuild(search, db, lots);
  const worker = startWorker({
    MEILI_URL: relay.url,
    MEILI_INDEX_PREFIX: "",
    MEILI_MASTER_KEY: undefined,
    ...narrowKeys(key),
  });
  // It has looked at the lots, and found them as they should be, before it comes to build the next.
  await until("the worker builds another index", () => worker.output().includes("index rebuilt"), 120_000);

  await first.stop();
  rmSync(join(dataDir, "meilisearch", "data"), { recursive: true });
  const second = await startEngine();
  const rows = await db.lot.count();
  const documents = async () => (await search.meili.index("lots").getStats()).numberOfDocuments;
  const back = async () => (await documents().catch(() => null)) === rows;
  await until("the lots are back", back, 120_000);
  worker.child.kill("SIGTERM");
  expect(await worker.ended).toBe(0);
  await second.stop();
}, 300_000);
