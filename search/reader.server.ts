import { env } from "~/app/platform/env.server";
import { Breaker } from "./breaker";
import { SearchAway, SearchHangs, searchClient } from "./client";

/** The connection pages search through; a reader waits two seconds for it and no longer, and then not again for a while. */
export const search = {
  ...searchClient(env, { timeoutMs: 2_000, key: env.MEILI_SEARCH_KEY }),
  breaker: new Breaker({
    restMs: 5_000,
    hangs: (error) => error instanceof SearchHangs,
    refusal: () => new SearchAway("Meilisearch hung a moment ago and is left alone for a while"),
  }),
};
