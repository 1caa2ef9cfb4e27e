import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { logger } from "~/app/platform/log.server";
import type { SearchClient } from "~/search/client";
import { SearchAway, SearchError, SearchIndexMissing } from "~/search/client";
import { queryMeant } from "~/search/everything/query-meant";
import type { LotAsk, LotEngine } from "~/search/lot-search/lot-answer";
import { withNamesWhole } from "~/search/lot-search/lot-answer";
import { probeLots } from "~/search/lot-search/probe-lots";
import { queryLots } from "~/search/lot-search/query-lots";
import { search } from "~/search/reader.server";
import type { KnownNames } from "~/search/words/known-names";
import type { LotQuery } from "../model/lot-query";
import type { LotResults } from "../model/lot-results";
import type { WholeAnswer } from "./lots/answer-lots.server";
import { answerLots } from "./lots/answer-lots.server";
import { keptNames } from "./lots/kept-names.server";
import { labelFacets } from "./lots/lot-facets.server";
import { databaseEngine } from "./lots/lots-from-database.server";
import { nearPlace } from "./lots/near-place.server";
import { withNearest } from "./lots/nearest-of-kind.server";

interface Parts {
  db: Database;
  search: SearchClient;
}

/**
 * One page of lots with facets, from Meilisearch, or from the database while Meilisearch is away. A `near` that names
 * nothing is not asked for; `near` of the results is null then.
 */
export async function searchLots(
  query: LotQuery,
  language: Language,
  parts: Parts = { db, search },
): Promise<LotResults> {
  const near = await nearPlace(parts.db, query.near);
  const asked = near ? query : { ...query, near: undefined, within: undefined };
  const { counts, ...answer } = await answerFrom(parts, { query: asked, near: near?.from ?? null });
  const facets = await labelFacets(parts.db, counts, query, language);
  const hits = near?.kind ? await withNearest(parts.db, near.kind, answer.hits) : answer.hits;
  return { ...answer, hits, facets, near: near?.place ?? null };
}

/** How many lots meet each of these queries. */
export async function countLots(queries: LotQuery[], parts: Parts = { db, search }): Promise<number[]> {
  const probes = await Promise.all(
    queries.map(async (query) => ({ ...(await askOf(query, parts)), towards: null })),
  );
  const { answer } = await byWhoeverIsThere(parts, (engine) => engine.probe(probes));
  return answer.map(({ total }) => total);
}

/** What the words of a query may mean besides words of lots. */
export async function meantBy(query: LotQuery, parts: Parts = { db, search }) {
  const ask = await askOf(query, parts);
  const { answer } = await byWhoeverIsThere(parts, (engine) => engine.meant(ask));
  return answer;
}

async function askOf(query: LotQuery, parts: Parts): Promise<LotAsk> {
  return { query, near: (await nearPlace(parts.db, query.near))?.from ?? null };
}

async function answerFrom(parts: Parts, ask: LotAsk): Promise<WholeAnswer & Pick<LotResults, "answeredBy">> {
  const { answer, answeredBy } = await byWhoeverIsThere(parts, (engine) => answerLots(engine, ask));
  return { ...answer, answeredBy };
}

async function byWhoeverIsThere<T>(parts: Parts, question: (engine: LotEngine) => Promise<T>) {
  try {
    const engine = searchEngine(parts.search, await keptNames(parts.db));
    return { answeredBy: "search" as const, answer: await question(engine) };
  } catch (error) {
    if (!(error instanceof SearchError)) throw error;
    report(error);
    return { answeredBy: "database" as const, answer: await question(databaseEngine(parts.db)) };
  }
}

function searchEngine(search: SearchClient, names: KnownNames): LotEngine {
  const inPhrases = <Ask extends LotAsk>(ask: Ask) => withNamesWhole(ask, names);
  return {
    answer: (ask) => queryLots(search, inPhrases(ask)),
    probe: (probes) => probeLots(search, probes.map(inPhrases)),
    meant: (ask) => queryMeant(search, ask),
  };
}

/** An engine away mends itself; a refused key or a refused request needs a person. */
function report(error: SearchError): void {
  const mends = error instanceof SearchAway || error instanceof SearchIndexMissing;
  logger[mends ? "warn" : "error"](
    { kind: error.name, reason: error.message },
    "lots are searched in the database",
  );
}
