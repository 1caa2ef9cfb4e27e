import type { Database } from "~/app/platform/database/connect.server";
import type { Search } from "./client";
import { ask, indexExists } from "./client";
import type { Identified, IndexDefinition } from "./index-definition";
import { taskDone } from "./tasks";
import { inTurn } from "./turn";

interface RebuildOptions {
  /** called with the number of documents posted so far */
  onProgress?: (documents: number) => void;
  batchSize?: number;
}

/** Larger batches save Meilisearch work, smaller ones let projection and indexing overlap. */
const defaultBatchSize = 5_000;
const longestMs = 6 * 3_600_000;

/**
 * Builds the index anew beside the one readers use, then swaps the two and deletes the old. Readers always see a
 * whole index. Changes written meanwhile wait in the outbox (the rebuild holds the index's turn) and are applied to
 * the new index afterwards. A build left behind by a killed process is thrown away first.
 * @returns the number of documents in the new index
 * @throws {SearchError} the old index is then still in place.
 */
export async function rebuild(
  search: Search,
  db: Database,
  index: IndexDefinition,
  { onProgress = () => {}, batchSize = defaultBatchSize }: RebuildOptions = {},
): Promise<number> {
  const build = async () => {
    const building = `${search.uid(index.name)}_building`;
    await createFresh(search, building, index);
    const total = await fill(search, db, building, index, { onProgress, batchSize });
    await putInPlace(search, building, search.uid(index.name));
    return total;
  };
  return inTurn(db, search.uid(index.name), build, { waitMs: 120_000, workMs: longestMs });
}

async function createFresh(search: Search, uid: string, { settings }: IndexDefinition): Promise<void> {
  await discard(search, uid);
  await taskDone(search, search.client.createIndex(uid, { primaryKey: "id" }));
  await taskDone(search, search.client.index(uid).updateSettings(settings));
}

async function fill(
  search: Search,
  db: Database,
  uid: string,
  index: IndexDefinition,
  { onProgress, batchSize }: Required<RebuildOptions>,
): Promise<number> {
  const tasks: number[] = [];
  let posted = 0;
  for await (const documents of batches(db, index, batchSize)) {
    const { taskUid } = await ask(() => search.client.index(uid).addDocuments(documents));
    tasks.push(taskUid);
    posted += documents.length;
    onProgress(posted);
  }
  for (const task of tasks) await taskDone(search, task);
  return posted;
}

/** The index's documents; the next batch is read while the last is on its way. */
async function* batches(db: Database, index: IndexDefinition, size: number): AsyncGenerator<Identified[]> {
  let ids = await index.idsAfter(db, null, size);
  let coming = index.load(db, ids);
  while (ids.length > 0) {
    const documents = await coming;
    ids = await index.idsAfter(db, ids.at(-1) ?? null, size);
    coming = index.load(db, ids);
    // Its failure is reported when awaited above; until then it must not end the process.
    coming.catch(() => {});
    if (documents.length > 0) yield documents;
  }
  await coming;
}

async function putInPlace(search: Search, building: string, live: string): Promise<void> {
  // A swap needs both sides; a first build has nothing on the other.
  if (!(await indexExists(search, live))) {
    await taskDone(search, search.client.createIndex(live, { primaryKey: "id" }));
  }
  await taskDone(search, search.client.swapIndexes([{ indexes: [building, live], rename: false }]));
  await discard(search, building);
}

async function discard(search: Search, uid: string): Promise<void> {
  if (await indexExists(search, uid)) await taskDone(search, search.client.deleteIndex(uid));
}
