import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "~/app/platform/database/connect.server";
import { logger } from "~/app/platform/log.server";
import type { SearchClient } from "~/search/client";
import { SearchError } from "~/search/client";
import type { IndexDefinition } from "~/search/index-definition";
import { searchIndexes } from "~/search/indexes";
import { rebuildIfOutdated } from "~/search/sync";

const tryAgainAfterMs = 5_000;

/**
 * Brings every index to what this version of the code wants, once: missing ones, changed settings, changed
 * projections. Readers search the old index until the new one takes its place. A worker of an older version that
 * still runs beside does not look again, so the two never undo each other's work.
 */
export async function keepIndexes(db: Database, search: SearchClient, stop: AbortSignal): Promise<void> {
  for (const index of searchIndexes) await broughtUpToDate(db, search, index, stop);
}

async function broughtUpToDate(
  db: Database,
  search: SearchClient,
  index: IndexDefinition,
  stop: AbortSignal,
) {
  while (!stop.aborted) {
    try {
      const documents = await rebuildIfOutdated(search, db, index);
      if (documents !== null) logger.info({ index: index.name, documents }, "index rebuilt");
      return;
    } catch (error) {
      const away = error instanceof SearchError;
      logger[away ? "debug" : "error"]({ err: error, index: index.name }, "index not brought up to date");
      await delay(tryAgainAfterMs, undefined, { signal: stop, ref: false }).catch(() => {});
    }
  }
}
