import type { Database } from "~/app/platform/database/connect.server";
import { PartAway } from "~/app/platform/outbox.server";
import type { SearchClient } from "~/search/client";
import { SearchAway } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { applyChanges } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import type { TopicHandlers } from "./run-topics";

/** One topic for each search index: the keys are ids of rows whose document has to be made anew or taken away. */
export function topicHandlers(db: Database, search: SearchClient): TopicHandlers {
  const entries = searchIndexes.map((index) => {
    const handle = async (keys: string[]) => {
      try {
        await applyChanges(search, db, index, keys);
      } catch (error) {
        throw error instanceof SearchAway ? new PartAway(error.message, { cause: error }) : error;
      }
    };
    return [searchTopic(index.name), handle] as const;
  });
  return Object.fromEntries(entries);
}
