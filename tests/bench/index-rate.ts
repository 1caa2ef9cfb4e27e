import type { Database } from "~/app/platform/database/connect.server";
import type { SearchClient } from "~/search/client";
import { searchClient } from "~/search/client";
import type { LotDocument } from "~/search/lots";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { withLargeDatabase } from "./large-database";
import { median } from "./median";

// How fast 20,000 lots get from the database into Meilisearch, against how fast Meilisearch takes the same documents
// when they lie ready: same settings, same batch size, alternated in one run. Goal: at least 0.7 of that rate.
const lotCount = Number(process.env.BENCH_LOTS ?? 20_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const batchSize = 4_000;
const goal = 0.7;

await withLargeDatabase(lotCount, async ({ db, connections }) => {
  await measure(db, searchClient({ ...connections, MEILI_INDEX_PREFIX: "bench_" }));
});

async function measure(db: Database, search: SearchClient): Promise<void> {
  const ready = await allDocuments(db);
  const bytes = Buffer.byteLength(JSON.stringify(ready.flat())) / ready.flat().length;
  console.log(`${ready.flat().length} documents of ${Math.round(bytes)} bytes, batches of ${batchSize}`);
  const pairs: { direct: number; rebuilt: number }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const pair = await alternate(db, search, ready, round);
    pairs.push(pair);
    console.log(
      `round ${round}: direct ${perSecond(pair.direct)}, rebuild ${perSecond(pair.rebuilt)} documents/s`,
    );
  }
  // Each rebuild against the direct run beside it: a machine busy for a while slows both.
  const ratio = median(pairs.map(({ direct, rebuilt }) => rebuilt / direct));
  console.log(`direct  ${perSecond(median(pairs.map(({ direct }) => direct)))} documents/s`);
  console.log(`rebuild ${perSecond(median(pairs.map(({ rebuilt }) => rebuilt)))} documents/s`);
  console.log(
    `ratio   ${ratio.toFixed(2)} (goal ${goal}: ${ratio >= goal ? "met" : "missed"}), medians of ${rounds}`,
  );
  if (ratio < goal) process.exitCode = 1;
}

/** Who goes first changes, so that a warm cache helps both. */
async function alternate(db: Database, search: SearchClient, ready: LotDocument[][], round: number) {
  if (round % 2 === 1) {
    const direct = await postRate(search, ready);
    return { direct, rebuilt: await rebuildRate(db, search) };
  }
  const rebuilt = await rebuildRate(db, search);
  return { rebuilt, direct: await postRate(search, ready) };
}

async function allDocuments(db: Database): Promise<LotDocument[][]> {
  const batches: LotDocument[][] = [];
  let ids = await lots.idsAfter(db, null, batchSize);
  while (ids.length > 0) {
    batches.push(await lots.load(db, ids));
    ids = await lots.idsAfter(db, ids.at(-1) ?? null, batchSize);
  }
  return batches;
}

async function rebuildRate(db: Database, search: SearchClient): Promise<number> {
  const begun = performance.now();
  const documents = await rebuild(search, db, lots, { batchSize });
  return documents / seconds(begun);
}

/** The fastest way there is: everything is sent at once, then waited for. */
async function postRate({ meili, uid }: SearchClient, ready: LotDocument[][]): Promise<number> {
  const index = meili.index<LotDocument>(uid("direct"));
  await index.delete().waitTask();
  const begun = performance.now();
  await meili.createIndex(index.uid, { primaryKey: "id" }).waitTask({ interval: 20 });
  await index.updateSettings(lots.settings).waitTask({ interval: 20 });
  const tasks: number[] = [];
  for (const documents of ready) tasks.push((await index.addDocuments(documents)).taskUid);
  await meili.tasks.waitForTasks(tasks, { timeout: 600_000, interval: 20 });
  return ready.flat().length / seconds(begun);
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

function perSecond(rate = 0): string {
  return Math.round(rate).toLocaleString("en");
}
