import type { Database } from "~/app/platform/database/connect.server";
import type { Search } from "./client";
import { ask } from "./client";
import type { IndexDefinition } from "./index-definition";
import { taskDone } from "./tasks";
import { inTurn } from "./turn";

/**
 * Makes the index say of these ids what the database says now: rows that exist are put in, others are taken out.
 * Resolves when Meilisearch has done it, so whoever asked may forget the ids. Safe to repeat, and safe to run from
 * several workers: reading and posting happen in the index's turn, so no older state can overtake a newer one.
 * @throws {SearchError} kind "task-failed" when Meilisearch could not, others when it is away or refuses.
 */
export async function applyChanges(
  search: Search,
  db: Database,
  index: IndexDefinition,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const tasks = await inTurn(db, search.uid(index.name), async (tx) => {
    const documents = await index.load(tx, ids);
    const found = new Set(documents.map(({ id }) => id));
    const gone = ids.filter((id) => !found.has(id));
    const live = search.client.index(search.uid(index.name));
    return ask(async () => [
      ...(documents.length > 0 ? [await live.addDocuments(documents, { primaryKey: "id" })] : []),
      ...(gone.length > 0 ? [await live.deleteDocuments(gone)] : []),
    ]);
  });
  for (const { taskUid } of tasks) await taskDone(search, taskUid);
}
