import type { Database } from "~/app/platform/database/connect.server";
import { PartAway } from "~/app/platform/outbox.server";
import type { Search } from "~/search/client";
import { SearchError } from "~/search/client";
import { indexes } from "~/search/indexes";
import { applyChanges } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import type { TopicHandlers } from "./run-topics";

/** Nothing is wrong with the work when Meilisearch is away, refuses the key, or is being set up: it waits. */
const waits: readonly SearchError["kind"][] = ["away", "key-refused", "index-missing"];

/** One topic for each search index: the keys are ids of rows whose document has to be made anew or taken away. */
export function topicHandlers(db: Database, search: Search): TopicHandlers {
  const entries = indexes.map((index) => {
    const handle = async (keys: string[]) => {
      try {
        await applyChanges(search, db, index, keys);
      } catch (error) {
        const away = error instanceof SearchError && waits.includes(error.kind);
        throw away ? new PartAway(error.message, { cause: error }) : error;
      }
    };
    return [searchTopic(index.name), handle] as const;
  });
  return Object.fromEntries(entries);
}
