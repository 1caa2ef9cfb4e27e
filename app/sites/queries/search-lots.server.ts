import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { logger } from "~/app/platform/log.server";
import type { SearchClient } from "~/search/client";
import { SearchAway, SearchError, SearchIndexMissing } from "~/search/client";
import type { LotAnswer } from "~/search/query-lots";
import { queryLots } from "~/search/query-lots";
import { search } from "~/search/reader.server";
import type { LotQuery } from "../model/lot-query";
import type { LotResults } from "../model/lot-results";
import { labelFacets } from "./lot-facets.server";
import { lotsFromDatabase } from "./lots-from-database.server";

interface Parts {
  db: Database;
  search: SearchClient;
}

/** One page of lots with facets, from Meilisearch, or from the database while Meilisearch is away. */
export async function searchLots(
  query: LotQuery,
  language: Language,
  parts: Parts = { db, search },
): Promise<LotResults> {
  const { answeredBy, hits, total, counts } = await answerLots(query, parts);
  const facets = await labelFacets(parts.db, counts, query, language);
  return { hits, total, facets, bounds: noBounds, near: null, searchedAs: null, noLots: null, answeredBy };
}

const noBounds: LotResults["bounds"] = {
  areaMin: null,
  areaMax: null,
  powerMin: null,
  waterMin: null,
  wastewaterMin: null,
  rentMax: null,
};

async function answerLots(
  query: LotQuery,
  parts: Parts,
): Promise<LotAnswer & Pick<LotResults, "answeredBy">> {
  try {
    return { answeredBy: "search", ...(await queryLots(parts.search, query)) };
  } catch (error) {
    if (!(error instanceof SearchError)) throw error;
    report(error);
    return { answeredBy: "database", ...(await lotsFromDatabase(parts.db, query)) };
  }
}

/** An engine away mends itself; a refused key or a refused request needs a person. */
function report(error: SearchError): void {
  const mends = error instanceof SearchAway || error instanceof SearchIndexMissing;
  logger[mends ? "warn" : "error"](
    { kind: error.name, reason: error.message },
    "lots are searched in the database",
  );
}
