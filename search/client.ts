import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";
import type { Breaker } from "./breaker";

/** What can go wrong between the portal and its search engine. */
export class SearchError extends Error {
  override name = "SearchError";
}

/** Nobody answers in time, or only with a 5xx: it may mend itself. */
export class SearchAway extends SearchError {
  override name = "SearchAway";
}

/** It was reached and said nothing in the time given: whoever asks next would wait as long. */
export class SearchHangs extends SearchAway {
  override name = "SearchHangs";
}

/** The index was never built, or deleted; `npm run reindex` builds it. */
export class SearchIndexMissing extends SearchError {
  override name = "SearchIndexMissing";
}

/** An operator's error; no retry will mend it. */
export class SearchKeyRefused extends SearchError {
  override name = "SearchKeyRefused";
}

/** Meilisearch took a task and could not do it. */
export class SearchTaskFailed extends SearchError {
  override name = "SearchTaskFailed";
}

/** Any other 4xx: a fault in our request. */
export class SearchRequestRefused extends SearchError {
  override name = "SearchRequestRefused";
}

/** Named as in the environment, which this room does not read itself. */
export interface SearchOptions {
  MEILI_URL: string;
  MEILI_MASTER_KEY?: string | undefined;
  /** goes before the master key: it keeps the indexes and makes no keys */
  MEILI_INDEX_KEY?: string | undefined;
  /** stands before every index name; keeps portals, or test files, apart on one Meilisearch */
  MEILI_INDEX_PREFIX?: string | undefined;
}

/** A connection to Meilisearch together with the names its indexes have there. */
export interface SearchClient {
  meili: Meilisearch;
  /** name of an index on the server, e.g. "test3_lots" */
  uid(name: string): string;
  /** keeps readers from waiting for an engine that hangs, one after the other */
  breaker?: Breaker;
}

interface Asking {
  /** longest time for one request: long enough for a batch on a busy engine, unless a reader waits */
  timeoutMs?: number;
  /** another key than the environment's for those who keep the indexes */
  key?: string | undefined;
}

/** A connection with the rights of whoever keeps the indexes, unless another key is given. */
export function searchClient(options: SearchOptions, { timeoutMs = 60_000, key }: Asking = {}): SearchClient {
  const { MEILI_URL, MEILI_MASTER_KEY, MEILI_INDEX_KEY, MEILI_INDEX_PREFIX = "" } = options;
  const apiKey = key ?? MEILI_INDEX_KEY ?? MEILI_MASTER_KEY;
  const meili = new Meilisearch({
    host: MEILI_URL,
    ...(apiKey !== undefined && { apiKey }),
    timeout: timeoutMs,
    // The engine stands beside the portal: to pack and unpack its answers costs both more than it saves on the way.
    requestInit: { headers: { "Accept-Encoding": "identity" } },
  });
  return { meili, uid: (name) => `${MEILI_INDEX_PREFIX}${name}` };
}

/**
 * Runs one conversation with Meilisearch and names what went wrong.
 * @param breaker with it, the conversation is refused for a while after one that ran out of time.
 * @throws {SearchError} one of its kinds for all that Meilisearch or the way to it can do; other errors pass as they are.
 */
export async function ask<T>(conversation: () => Promise<T>, breaker?: Breaker): Promise<T> {
  const named = async () => {
    try {
      return await conversation();
    } catch (error) {
      throw namedError(error);
    }
  };
  return breaker ? breaker.run(named) : named();
}

/** Whether Meilisearch has an index of this full name. */
export async function indexExists({ meili }: SearchClient, uid: string): Promise<boolean> {
  try {
    await ask(() => meili.getRawIndex(uid));
    return true;
  } catch (error) {
    if (error instanceof SearchIndexMissing) return false;
    throw error;
  }
}

function namedError(error: unknown): unknown {
  if (error instanceof SearchError) return error;
  if (error instanceof MeilisearchApiError) return namedAnswer(error);
  if (error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchRequestTimeOutError) {
    return new SearchHangs(`Meilisearch hangs: ${error.cause.message}`, { cause: error });
  }
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchTaskTimeOutError) {
    return new SearchAway(`Meilisearch did not answer: ${error.message}`, { cause: error });
  }
  // A proxy in front of a dead Meilisearch answers with a page that is not JSON.
  if (error instanceof SyntaxError)
    return new SearchAway("Meilisearch's answer is not JSON", { cause: error });
  return error;
}

function namedAnswer(error: MeilisearchApiError): SearchError {
  const { response, cause, message } = error;
  const said = `Meilisearch answered ${response.status}: ${message}`;
  if (cause?.code === "index_not_found") return new SearchIndexMissing(said, { cause: error });
  if (response.status === 401 || response.status === 403) return new SearchKeyRefused(said, { cause: error });
  if (response.status >= 500 || response.status === 429) return new SearchAway(said, { cause: error });
  return new SearchRequestRefused(said, { cause: error });
}
