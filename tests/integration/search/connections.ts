import type { Database } from "~/app/platform/database/connect.server";
import { connectDatabase } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { Search } from "~/search/client";
import { connectSearch } from "~/search/client";

/** A real database and a real engine; each file of tests has its own indexes. */
export function connect(file: string): { db: Database; search: Search } {
  const db = connectDatabase(env.DATABASE_URL, 8);
  const search = connectSearch({
    url: env.MEILI_URL,
    key: env.MEILI_MASTER_KEY,
    prefix: `${env.MEILI_INDEX_PREFIX}${file}_`,
    timeoutMs: 30_000,
  });
  return { db, search };
}

export async function removeIndexes({ client, uid }: Search): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const own = results.filter((index) => index.uid.startsWith(uid("")));
  for (const index of own) await client.deleteIndex(index.uid).waitTask();
}
