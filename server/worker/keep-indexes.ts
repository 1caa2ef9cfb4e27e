import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "~/app/platform/database/connect.server";
import { logger } from "~/app/platform/log.server";
import type { SearchClient } from "~/search/client";
import { SearchError } from "~/search/client";
import type { IndexDefinition } from "~/search/index-definition";
import { searchIndexes } from "~/search/indexes";
import { isMissing, isOutdated, rebuildIf } from "~/search/sync";
import { isAway } from "./away";

const lookAgainAfterMs = 5_000;

/**
 * Brings every index to what this version of the code wants, once: missing ones, changed settings, changed
 * projections. Readers search the old index until the new one takes its place. From then on it only builds what has
 * gone, as when the engine's data were lost: a worker of an older version that still runs beside looks for no other
 * change, so the two never undo each other's work.
 */
export async function keepIndexes(db: Database, search: SearchClient, stop: AbortSignal): Promise<void> {
  const waiting = new Set<IndexDefinition>(searchIndexes);
  while (!stop.aborted) {
    for (const index of searchIndexes) {
      const done = await broughtUpToDate(db, search, index, waiting.has(index) ? isOutdated : isMissing);
      if (done) waiting.delete(index);
    }
    await delay(lookAgainAfterMs, undefined, { signal: stop }).catch(() => {});
  }
}

async function broughtUpToDate(
  db: Database,
  search: SearchClient,
  index: IndexDefinition,
  needed: typeof isOutdated,
): Promise<boolean> {
  try {
    const documents = await rebuildIf(needed, search, db, index);
    if (documents !== null) logger.info({ index: index.name, documents }, "index rebuilt");
    return true;
  } catch (error) {
    const away = error instanceof SearchError || isAway(error);
    logger[away ? "debug" : "error"]({ err: error, index: index.name }, "index not brought up to date");
    return false;
  }
}
