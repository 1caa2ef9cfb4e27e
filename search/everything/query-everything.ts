import type { MultiSearchParams, MultiSearchQuery } from "meilisearch";
import * as z from "zod";
import type { FoundKind } from "~/app/finding/model/found";
import { foundKinds, metBegin, metEnd } from "~/app/finding/model/found";
import type { SearchClient } from "../client";
import { ask } from "../client";
import { isMarked } from "../fold";
import { askedName } from "../words/name-key";
import { telexQuery } from "../words/telex";
import { indexOf, namedKinds, publicFilter, searchedOf } from "./everything-indexes";
import type { LotCounts } from "./found-things";
import { candidateOf } from "./found-things";
import type { Asked, EverythingAnswer } from "./grouped";
import { grouped, wordsOf } from "./grouped";
import type { Candidate } from "./rank";

interface Part {
  kind: FoundKind;
  way: Candidate["way"];
  query: MultiSearchQuery;
}

type Hit = Record<string, unknown>;

/**
 * Everything a reader's words find, in one round trip: six indexes for the words, those with names for exactly that
 * name and for exactly those marks, and the lots once more to count them by place and sector.
 * @throws {SearchError} when Meilisearch is away, refuses, or an index is missing.
 */
export async function queryEverything(search: SearchClient, asked: Asked): Promise<EverythingAnswer> {
  const q = wordsOf(asked);
  const parts = [
    ...foundKinds.map((kind) => byWords(search, kind, q, asked)),
    ...namedKinds.map((kind) => byName(search, kind, q)),
    ...(isMarked(q) ? namedKinds.map((kind) => byMarks(search, kind, q, asked)) : []),
  ];
  const { results } = await ask(() =>
    search.meili.multiSearch<MultiSearchParams, Hit>({
      queries: [...parts.map(({ query }) => query), lotCounting(search)],
    }),
  );
  const counts = countsIn(results.at(-1)?.facetDistribution);
  const candidates = parts.flatMap(({ kind, way }, at) =>
    (results[at]?.hits ?? []).map((hit) => candidate(kind, way, hit, counts)),
  );
  const totals = Object.fromEntries(foundKinds.map((kind, at) => [kind, results[at]?.totalHits ?? 0]));
  return grouped(candidates, totals, asked);
}

function byWords(search: SearchClient, kind: FoundKind, q: string, { perGroup, partly }: Asked): Part {
  const query = {
    ...common(search, kind, perGroup),
    q,
    attributesToSearchOn: searchedOf(kind),
    matchingStrategy: partly ? ("frequency" as const) : ("all" as const),
  };
  return { kind, way: "words", query };
}

/** All that is called exactly so: kinds of place are told apart by the filter's caller. */
function byName(search: SearchClient, kind: FoundKind, q: string): Part {
  const { whole, bare } = askedName(q);
  const keys = [whole, bare].map((key) => JSON.stringify(key)).join(", ");
  const { filter, ...query } = common(search, kind, 12);
  return { kind, way: "name", query: { ...query, q: "", filter: [...filter, `nameKeys IN [${keys}]`] } };
}

function byMarks(search: SearchClient, kind: FoundKind, q: string, { perGroup }: Asked): Part {
  const query = {
    ...common(search, kind, perGroup),
    q: telexQuery(q),
    attributesToSearchOn: ["typed"],
    matchingStrategy: "all" as const,
  };
  return { kind, way: "marks", query };
}

function common(search: SearchClient, kind: FoundKind, hitsPerPage: number) {
  return {
    indexUid: search.uid(indexOf[kind].name),
    filter: [publicFilter[kind] ?? []].flat(),
    attributesToHighlight: ["title", "code", "zoneName", "name", "criterionNames"],
    highlightPreTag: metBegin,
    highlightPostTag: metEnd,
    showRankingScore: true,
    showRankingScoreDetails: true,
    page: 1,
    hitsPerPage,
  };
}

function lotCounting(search: SearchClient): MultiSearchQuery {
  const facets = ["zoneId", "localityIds", "sectors"];
  return { indexUid: search.uid(indexOf.lot.name), q: "", facets, page: 1, hitsPerPage: 0 };
}

function countsIn(facets: Record<string, Record<string, number>> | undefined): LotCounts {
  const { zoneId = {}, localityIds = {}, sectors = {} } = facets ?? {};
  return { zoneId, localityIds, sectors };
}

function candidate(kind: FoundKind, way: Candidate["way"], hit: Hit, counts: LotCounts): Candidate {
  const { _formatted, _rankingScore, _rankingScoreDetails, ...document } = hit;
  const score = way === "name" ? 0 : scoreOf(_rankingScore, _rankingScoreDetails);
  return candidateOf(kind, way, { document, marked: _formatted ?? document, score, counts });
}

const scored = z.object({
  attribute: z.object({ attributeRankingOrderScore: z.number() }),
  proximity: z.object({ score: z.number() }),
});
const perfect = { attribute: { attributeRankingOrderScore: 1 }, proximity: { score: 1 } };

/**
 * The engine's score tells things of one index apart; across indexes it says little, as all of them hold all words.
 * There it counts in which attribute they stand, a sector's name before the trades of a zone, and whether they stand
 * together.
 */
function scoreOf(rankingScore: unknown, details: unknown): number {
  const { attribute, proximity } = scored.catch(perfect).parse(details);
  const place = (z.number().catch(0).parse(rankingScore) + attribute.attributeRankingOrderScore) / 2;
  return place * (0.7 + 0.3 * proximity.score);
}
