import type { Search, SearchErrorKind } from "./client";
import { ask, SearchError } from "./client";
import { indexes } from "./indexes";

export type SearchHealth =
  | { ok: true; documents: Record<string, number> }
  | { ok: false; kind: SearchErrorKind; message: string };

/** Whether readers can search now: Meilisearch answers, takes the key and has every index. Never throws for its sake. */
export async function searchHealth(search: Search): Promise<SearchHealth> {
  try {
    const counts = await ask(() => Promise.all(indexes.map((index) => countDocuments(search, index.name))));
    return { ok: true, documents: Object.fromEntries(counts) };
  } catch (error) {
    if (error instanceof SearchError) return { ok: false, kind: error.kind, message: error.message };
    throw error;
  }
}

async function countDocuments(search: Search, name: string): Promise<[string, number]> {
  const { numberOfDocuments } = await search.client.index(search.uid(name)).getStats();
  return [name, numberOfDocuments];
}
