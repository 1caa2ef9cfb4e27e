import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";

export interface SearchOptions {
  url: string;
  key: string;
  /** put before every index name; keeps portals, or test workers, apart on one Meilisearch */
  prefix: string;
  /** milliseconds one request may take; a reader waits 2 s at most, the worker longer */
  timeoutMs?: number;
}

/** A connection to Meilisearch together with the names its indexes have there. */
export interface Search {
  client: Meilisearch;
  /** name of an index on the server, e.g. "test3_lots" */
  uid(name: string): string;
}

/**
 * - `away`: nobody answers, or only with a 5xx
 * - `key-refused`: an operator's error, no retry will mend it
 * - `index-missing`: never built, or deleted
 * - `task-failed`: Meilisearch took the task and could not do it
 * - `refused`: any other 4xx, a fault in our request
 */
export type SearchErrorKind = "away" | "key-refused" | "index-missing" | "task-failed" | "refused";

export class SearchError extends Error {
  override name = "SearchError";
  readonly kind: SearchErrorKind;

  constructor(kind: SearchErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

export function connectSearch({ url, key, prefix, timeoutMs = 2_000 }: SearchOptions): Search {
  const client = new Meilisearch({ host: url, apiKey: key, timeout: timeoutMs });
  return { client, uid: (name) => `${prefix}${name}` };
}

/**
 * Runs one conversation with Meilisearch and names what went wrong.
 * @throws {SearchError} for everything Meilisearch or the way to it can do; other errors pass as they are.
 */
export async function ask<T>(conversation: () => Promise<T>): Promise<T> {
  try {
    return await conversation();
  } catch (error) {
    throw namedError(error);
  }
}

/** Whether Meilisearch has an index of this full name. */
export async function indexExists(search: Search, uid: string): Promise<boolean> {
  try {
    await ask(() => search.client.getRawIndex(uid));
    return true;
  } catch (error) {
    if (error instanceof SearchError && error.kind === "index-missing") return false;
    throw error;
  }
}

function namedError(error: unknown): unknown {
  if (error instanceof MeilisearchApiError) {
    return new SearchError(kindOfAnswer(error), `Meilisearch answered: ${error.message}`, error);
  }
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchTaskTimeOutError) {
    return new SearchError("away", `Meilisearch did not answer: ${error.message}`, error);
  }
  // A proxy in front of a dead Meilisearch answers with a page that is not JSON.
  if (error instanceof SyntaxError) return new SearchError("away", "Meilisearch's answer is not JSON", error);
  return error;
}

function kindOfAnswer({ response, cause }: MeilisearchApiError): SearchErrorKind {
  if (cause?.code === "index_not_found") return "index-missing";
  if (response.status === 401 || response.status === 403) return "key-refused";
  if (response.status >= 500 || response.status === 429) return "away";
  return "refused";
}
