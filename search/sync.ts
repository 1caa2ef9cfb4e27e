import type { EnqueuedTaskPromise } from "meilisearch";
import type { Database } from "~/app/platform/database/connect.server";
import type { SearchClient } from "./client";
import { ask, indexExists, SearchIndexMissing, SearchTaskFailed } from "./client";
import type { Identified, IndexDefinition } from "./index-definition";
import { settingsMatch } from "./settings/settings-match";
import type { IndexName } from "./topics";
import { searchTopic } from "./topics";

/** Longest wait for one task; a full batch takes seconds, new settings on a large index minutes. */
const longestTaskMs = 10 * 60_000;
const longestRebuildMs = 6 * 3_600_000;
/** Larger batches save Meilisearch work, smaller ones let reading and indexing overlap. */
const defaultBatchSize = 4_000;

/**
 * Makes the index say of these ids what the database says now: rows that exist are put in, others are taken out.
 * Resolves when Meilisearch has done it, so whoever asked may forget the ids; safe to repeat. One caller at a time
 * for each index (the outbox sees to it), or an older state could overtake a newer one.
 * @throws {SearchError} SearchTaskFailed when Meilisearch could not, SearchIndexMissing before the first rebuild, other kinds when it is away or refuses.
 */
export async function applyChanges(
  search: SearchClient,
  db: Database,
  index: IndexDefinition,
  ids: readonly string[],
): Promise<void> {
  // Documents sent to an index that is not there would make one, without its settings.
  if (!(await indexExists(search, search.uid(index.name)))) {
    throw new SearchIndexMissing(`Meilisearch has no index ${search.uid(index.name)}`);
  }
  const documents = ids.length === 0 ? [] : await index.load(db, ids);
  const found = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  const live = search.meili.index(search.uid(index.name));
  const tasks = [
    documents.length > 0 ? live.addDocuments(stamped(index, documents), { primaryKey: "id" }) : null,
    gone.length > 0 ? live.deleteDocuments(gone) : null,
  ].filter((task) => task !== null);
  for (const { taskUid } of await ask(() => Promise.all(tasks))) await taskDone(search, taskUid);
}

/** Every document says which version of the projection made it; that way the index itself knows whether it is old. */
function stamped({ version }: IndexDefinition, documents: readonly Identified[]): Identified[] {
  return documents.map((document) => ({ ...document, projection: version }));
}

/** True when the live index is missing, is not set up as the code says, or holds documents of another projection. */
export async function isOutdated(search: SearchClient, index: IndexDefinition): Promise<boolean> {
  if (await settingsDiffer(search, index)) return true;
  const others = { filter: `projection != ${index.version}`, hitsPerPage: 1, page: 1 };
  return (await ask(() => search.meili.index(search.uid(index.name)).search("", others))).totalHits > 0;
}

/** True when the live index is missing or is not set up as the code says. */
export async function settingsDiffer(search: SearchClient, index: IndexDefinition): Promise<boolean> {
  try {
    const live = await ask(() => search.meili.index(search.uid(index.name)).getSettings());
    return !settingsMatch(index.settings, live);
  } catch (error) {
    if (error instanceof SearchIndexMissing) return true;
    throw error;
  }
}

interface RebuildOptions {
  /** called with documents posted and documents there will be */
  onProgress?: (done: number, total: number) => void;
  batchSize?: number;
}

/**
 * Builds the index anew beside the one readers use, swaps the two and deletes the old: readers always see a whole
 * index. Changes written meanwhile stay in the outbox, whose turn the rebuild has, and reach the new index afterwards.
 * A build that a killed process left behind is thrown away first.
 * @returns the number of documents in the new index
 * @throws {SearchError} the old index is then still in place.
 */
export async function rebuild(
  search: SearchClient,
  db: Database,
  index: IndexDefinition,
  options: RebuildOptions = {},
): Promise<number> {
  return inTurn(db, index.name, () => buildAndSwap(search, db, index, options));
}

/** True when the live index is not there at all: never built, or lost with the engine's data. */
export async function isMissing(search: SearchClient, index: IndexDefinition): Promise<boolean> {
  return !(await indexExists(search, search.uid(index.name)));
}

/**
 * Rebuilds the index if that is needed; of several that ask at once, one does it.
 * @param needed isOutdated or isMissing
 * @returns the number of documents in the new index, or null when there was nothing to do
 */
export async function rebuildIf(
  needed: typeof isOutdated,
  search: SearchClient,
  db: Database,
  index: IndexDefinition,
): Promise<number | null> {
  if (!(await needed(search, index))) return null;
  return inTurn(db, index.name, async () =>
    (await needed(search, index)) ? buildAndSwap(search, db, index, {}) : null,
  );
}

async function buildAndSwap(
  search: SearchClient,
  db: Database,
  index: IndexDefinition,
  { onProgress = () => {}, batchSize = defaultBatchSize }: RebuildOptions,
): Promise<number> {
  const building = `${search.uid(index.name)}_building`;
  await createFresh(search, building, index);
  const total = await index.count(db);
  const tasks: number[] = [];
  let done = 0;
  for await (const documents of batches(db, index, batchSize)) {
    const made = stamped(index, documents);
    tasks.push((await ask(() => search.meili.index(building).addDocuments(made))).taskUid);
    done += made.length;
    onProgress(done, Math.max(done, total));
  }
  for (const task of tasks) await taskDone(search, task);
  await putInPlace(search, building, search.uid(index.name));
  return done;
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
}

async function createFresh(search: SearchClient, uid: string, { settings }: IndexDefinition): Promise<void> {
  await discard(search, uid);
  await taskDone(search, search.meili.createIndex(uid, { primaryKey: "id" }));
  await taskDone(search, search.meili.index(uid).updateSettings(settings));
}

async function putInPlace(search: SearchClient, building: string, live: string): Promise<void> {
  // A swap needs both sides; a first build has nothing on the other.
  if (!(await indexExists(search, live))) {
    await taskDone(search, search.meili.createIndex(live, { primaryKey: "id" }));
  }
  await taskDone(search, search.meili.swapIndexes([{ indexes: [building, live], rename: false }]));
  await discard(search, building);
}

async function discard(search: SearchClient, uid: string): Promise<void> {
  if (await indexExists(search, uid)) await taskDone(search, search.meili.deleteIndex(uid));
}

async function taskDone(search: SearchClient, task: number | EnqueuedTaskPromise): Promise<void> {
  const { status, type, indexUid, error } = await ask(async () =>
    search.meili.tasks.waitForTask(await task, { timeout: longestTaskMs, interval: 20 }),
  );
  if (status === "succeeded") return;
  throw new SearchTaskFailed(`${type} on ${indexUid ?? "all indexes"}: ${status}, ${error?.message}`, {
    cause: error,
  });
}

/**
 * Runs work while no worker drains the index's topic and nobody else rebuilds it. The lock is the one that
 * app/platform/outbox.server.ts takes for the topic; it ends with the transaction, so a killed process gives it back.
 */
function inTurn<T>(db: Database, index: IndexName, work: () => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${searchTopic(index)}))`;
      return work();
    },
    { timeout: longestRebuildMs, maxWait: 30_000 },
  );
}
