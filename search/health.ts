import type { SearchClient } from "./client";
import { ask, SearchError } from "./client";
import { searchIndexes } from "./indexes";

export type SearchHealth =
  | { ok: true; documents: Record<string, number> }
  | { ok: false; problem: SearchError };

/** Whether readers can search now: Meilisearch answers, takes the key and has every index. Never throws for its sake. */
export async function searchHealth(search: SearchClient): Promise<SearchHealth> {
  try {
    const counts = await ask(() =>
      Promise.all(searchIndexes.map(({ name }) => countDocuments(search, name))),
    );
    return { ok: true, documents: Object.fromEntries(counts) };
  } catch (error) {
    if (error instanceof SearchError) return { ok: false, problem: error };
    throw error;
  }
}

async function countDocuments({ meili, uid }: SearchClient, name: string): Promise<[string, number]> {
  const { numberOfDocuments } = await meili.index(uid(name)).getStats();
  return [name, numberOfDocuments];
}
