import type { Database } from "~/app/platform/database/connect.server";
import type { SearchClient } from "~/search/client";
import type { IndexDefinition } from "~/search/index-definition";
import { rebuild } from "~/search/sync";
import { progressBar, step } from "./steps";

/** Builds an index anew while a person watches. */
export async function rebuildIndex(search: SearchClient, db: Database, index: IndexDefinition) {
  await step(`Index ${index.name}`, async () => {
    const bar = progressBar(`Index ${index.name}`);
    try {
      const documents = await rebuild(search, db, index, { onProgress: bar.update });
      return `${documents} documents`;
    } finally {
      bar.stop();
    }
  });
}
