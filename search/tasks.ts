import type { EnqueuedTaskPromise } from "meilisearch";
import type { Search } from "./client";
import { ask, SearchError } from "./client";

/** Longest wait for one task; a full batch takes seconds, new settings on a large index minutes. */
const longestMs = 10 * 60_000;

/**
 * Waits until Meilisearch has done a task.
 * @throws {SearchError} kind "task-failed" with Meilisearch's reason when it could not.
 */
export async function taskDone(search: Search, task: number | EnqueuedTaskPromise): Promise<void> {
  const { status, type, indexUid, error } = await ask(async () =>
    search.client.tasks.waitForTask(await task, { timeout: longestMs, interval: 20 }),
  );
  if (status === "succeeded") return;
  const where = indexUid ?? "all indexes";
  throw new SearchError("task-failed", `${type} on ${where}: ${status}, ${error?.message}`, error);
}
