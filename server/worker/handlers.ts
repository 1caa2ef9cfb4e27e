import type { Database } from "~/app/platform/database/connect.server";
import type { PostOffice } from "~/app/platform/mail/post-office.server";
import { mailTopic } from "~/app/platform/mail/queue-mail.server";
import { sendMails } from "~/app/platform/mail/send-mails.server";
import { PartAway } from "~/app/platform/outbox.server";
import type { SearchClient } from "~/search/client";
import { SearchAway, SearchIndexMissing, SearchKeyRefused } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { applyChanges } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import type { TopicHandlers } from "./run-topics";

/** Nothing is wrong with the work when Meilisearch is away, refuses the key, or is being set up: it waits. */
const waits = [SearchAway, SearchKeyRefused, SearchIndexMissing];

interface Parts {
  db: Database;
  search: SearchClient;
  post: PostOffice;
}

/**
 * One topic for each search index, where the keys are ids of rows whose document has to be made anew or taken away;
 * and one for mails to be sent.
 */
export function topicHandlers({ db, search, post }: Parts): TopicHandlers {
  const entries = searchIndexes.map((index) => {
    const handle = async (keys: string[]) => {
      try {
        await applyChanges(search, db, index, keys);
      } catch (error) {
        const waiting = waits.some((kind) => error instanceof kind);
        throw waiting ? new PartAway((error as Error).message, { cause: error }) : error;
      }
    };
    return [searchTopic(index.name), handle] as const;
  });
  return { ...Object.fromEntries(entries), [mailTopic]: (ids) => sendMails(ids, { db, post }) };
}
