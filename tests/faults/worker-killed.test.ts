import { expect, inject, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import { startWorker } from "../setup/child-process";
import { until } from "../setup/until";

const search = searchClient({
  ...inject("connections"),
  MEILI_INDEX_PREFIX: process.env.MEILI_INDEX_PREFIX,
});
const uid = search.uid("lots");

async function additionsSince(taskUid: number): Promise<number> {
  const { results } = await search.meili.tasks.getTasks({
    indexUids: [uid],
    types: ["documentAdditionOrUpdate"],
  });
  return results.filter((task) => task.uid > taskUid).length;
}

test("a worker killed in the middle of a batch loses nothing", async () => {
  await rebuild(search, db, lots);
  const { results } = await search.meili.tasks.getTasks({ limit: 1 });
  const lastTask = results[0]?.uid ?? 0;
  const all = await db.lot.findMany({ select: { id: true } });
  await db.$transaction(async (tx) => {
    await tx.lot.updateMany({ data: { areaM2: 12_345 } });
    await enqueue(
      tx,
      searchTopic("lots"),
      all.map(({ id }) => id),
    );
  });

  // Held by the test, so that no batch can come to its end before the worker is killed.
  let release = () => {};
  const holding = db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE "Outbox" IN SHARE MODE`;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    },
    { timeout: 60_000 },
  );
  const doomed = startWorker();
  await until("Meilisearch has the worker's batch", async () => (await additionsSince(lastTask)) > 0);
  doomed.child.kill("SIGKILL");
  expect(await doomed.ended).toBe("SIGKILL");
  release();
  await holding;
  expect(await db.outbox.count()).toBe(all.length);

  const heir = startWorker();
  await until("the outbox is empty", async () => (await db.outbox.count()) === 0);
  const { total } = await search.meili.index(uid).getDocuments({ filter: "areaM2 = 12345", limit: 1 });
  expect(total).toBe(all.length);
  heir.child.kill("SIGTERM");
  expect(await heir.ended).toBe(0);
});
