import type { FederatedMultiSearchParams } from "meilisearch";
import type { SearchClient } from "../client";
import { isMarked, tidyQuery } from "../fold";
import { telexQuery } from "../words/telex";
import type { LotAsk } from "./lot-answer";
import { shownFields } from "./lot-answer";
import type { RetrievedLot } from "./lot-distance";
import { retrievedFor } from "./lot-distance";
import { lotSearch } from "./lot-search";

/** Meilisearch folds marks away; where the reader typed them, a second query for the exact spelling ranks first. */
export async function hitsByMarks(
  search: SearchClient,
  { query, near }: LotAsk,
): Promise<RetrievedLot[] | null> {
  if (query.sort !== "relevance" || !isMarked(query.q)) return null;
  const { page, size } = query;
  const base = {
    ...lotSearch(search, { query, near }),
    attributesToRetrieve: [...shownFields, ...retrievedFor(near)],
  };
  const exact = { ...base, q: telexQuery(tidyQuery(query.q)), attributesToSearchOn: ["typed"] };
  const { hits } = await search.meili.multiSearch<FederatedMultiSearchParams, RetrievedLot>({
    federation: { limit: size, offset: (page - 1) * size },
    queries: [
      { ...exact, federationOptions: { weight: 10 } },
      { ...base, federationOptions: { weight: 1 } },
    ],
  });
  return hits;
}
