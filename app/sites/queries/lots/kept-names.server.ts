import { LRUCache } from "lru-cache";
import type { Database } from "~/app/platform/database/connect.server";
import type { KnownNames } from "~/search/words/known-names";
import { loadKnownNames } from "~/search/words/known-names";

/** A new name may be searched word by word for so long. */
const keptMs = 30_000;

const kept = new LRUCache<Database, KnownNames>({
  max: 4,
  ttl: keptMs,
  allowStale: true,
  fetchMethod: (db) => loadKnownNames(db),
});

/** The names of zones and places, read anew in the background every half minute. */
export async function keptNames(db: Database): Promise<KnownNames> {
  return kept.forceFetch(db);
}
