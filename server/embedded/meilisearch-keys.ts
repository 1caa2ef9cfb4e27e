import { createHmac } from "node:crypto";
import type { KeyCreation } from "meilisearch";
import { Meilisearch, MeilisearchApiError } from "meilisearch";

type Key = KeyCreation & { uid: string };

/** What web does with search: it looks. */
const searchKey: Key = {
  uid: "5b2c3e0a-5d3f-4c1e-9a53-2f0f4f7c6a01",
  name: "web: searches",
  actions: ["search"],
  indexes: ["*"],
  expiresAt: null,
};

/** What the worker does with search: it keeps the indexes. It can make no keys and read none. */
const indexKey: Key = {
  uid: "5b2c3e0a-5d3f-4c1e-9a53-2f0f4f7c6a02",
  name: "worker: keeps the indexes",
  actions: ["search", "documents.*", "indexes.*", "settings.*", "tasks.get", "stats.get"],
  indexes: ["*"],
  expiresAt: null,
};

export interface NarrowKeys {
  MEILI_SEARCH_KEY: string;
  MEILI_INDEX_KEY: string;
}

/**
 * The keys that Meilisearch gives to those descriptions under this master key.
 * https://www.meilisearch.com/docs/learn/security/basic_security: HMAC-SHA256 of the uid with the master key
 */
export function narrowKeys(masterKey: string): NarrowKeys {
  const keyOf = ({ uid }: Key) => createHmac("sha256", masterKey).update(uid).digest("hex");
  return { MEILI_SEARCH_KEY: keyOf(searchKey), MEILI_INDEX_KEY: keyOf(indexKey) };
}

/** Makes the narrow keys where they are missing or may do other things than this version needs. */
export async function keepNarrowKeys(url: string, masterKey: string): Promise<void> {
  const meili = new Meilisearch({ host: url, apiKey: masterKey, timeout: 10_000 });
  for (const key of [searchKey, indexKey]) await keepKey(meili, key);
}

async function keepKey(meili: Meilisearch, key: Key): Promise<void> {
  const found = await keyThere(meili, key.uid);
  if (found && sameSet(found.actions, key.actions) && sameSet(found.indexes, key.indexes)) return;
  // What a key may do cannot be changed; one of the same uid is the same key again.
  if (found) await meili.deleteKey(key.uid);
  await meili.createKey(key);
}

async function keyThere(meili: Meilisearch, uid: string) {
  try {
    return await meili.getKey(uid);
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.response.status === 404) return null;
    throw error;
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
