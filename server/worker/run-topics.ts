import type { Database } from "~/app/platform/database/connect.server";
import { logger } from "~/app/platform/log.server";
import { drain } from "~/app/platform/outbox.server";
import { isAway } from "./away";
import type { WakeUps } from "./wake-ups";

export type TopicHandlers = Record<string, (keys: string[]) => Promise<void>>;

/** Does one topic's due work to the end; what goes wrong is logged and left for the next round. */
async function drainTopic(
  db: Database,
  topic: string,
  handle: (keys: string[]) => Promise<void>,
  stop: AbortSignal,
) {
  try {
    while (!stop.aborted) {
      const { rows, failure } = await drain(db, topic, handle);
      if (failure) logger.warn({ err: failure, topic, rows }, "outbox work put off");
      if (rows === 0) return;
      logger.debug({ topic, rows }, "outbox work done");
    }
  } catch (error) {
    const away = isAway(error);
    logger[away ? "debug" : "error"](
      { err: error, topic },
      away ? "waiting for a part" : "outbox not drained",
    );
  }
}

/** Drains all topics whenever work is announced, until asked to stop; what has begun is finished first. */
export async function runTopics(db: Database, handlers: TopicHandlers, wake: WakeUps, stop: AbortSignal) {
  while (!stop.aborted) {
    // Asked for before draining, so that work announced meanwhile is not slept through.
    const next = wake.next();
    const topics = Object.entries(handlers);
    await Promise.all(topics.map(([topic, handle]) => drainTopic(db, topic, handle, stop)));
    await next;
  }
}
