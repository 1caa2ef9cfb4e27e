import type { MultiSearchParams } from "meilisearch";
import type { SearchClient } from "../client";
import { ask } from "../client";
import { tidyQuery } from "../fold";
import type { LotAsk } from "../lot-search/lot-answer";
import { lotFilter } from "../lot-search/lot-filter";
import { nearTo } from "../words/spoken/nearness";
import { byName, byWords, lotCounting } from "./everything-parts";
import type { Hit } from "./hit-candidates";
import { candidatesOfParts } from "./hit-candidates";
import type { Meant } from "./meant";
import { meantAmong, placeKinds } from "./meant";

const mostNear = 50;

/**
 * What the words of a list may mean, in one round trip; of places, how many lots there meet what else is asked.
 * @throws {SearchError} when Meilisearch is away, refuses, or an index is missing.
 */
export async function queryMeant(search: SearchClient, { query, near }: LotAsk): Promise<Meant> {
  const place = nearTo(query.q);
  const q = tidyQuery(place ?? query.q);
  const parts =
    place === null
      ? placeKinds.map((kind) => byName(search, kind, q))
      : [byWords(search, "infrastructure", q, { q, perGroup: mostNear })];
  const counting = lotCounting(search, lotFilter(query, near));
  const { results } = await ask(
    () =>
      search.meili.multiSearch<MultiSearchParams, Hit>({
        queries: [...parts.map((part) => part.query), counting],
      }),
    search.breaker,
  );
  return meantAmong(candidatesOfParts(parts, results), query.q);
}
