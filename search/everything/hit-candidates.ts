import * as z from "zod";
import type { Part } from "./everything-parts";
import type { LotCounts } from "./found-things";
import { candidateOf } from "./found-things";
import type { Candidate } from "./rank";

export type Hit = Record<string, unknown>;

interface Answer {
  hits: Hit[];
  facetDistribution?: Record<string, Record<string, number>>;
}

/** The answers to these parts, and to the counting of lots after them, as candidates. */
export function candidatesOfParts(parts: readonly Part[], results: readonly Answer[]): Candidate[] {
  const counts = countsIn(results.at(-1)?.facetDistribution);
  return parts.flatMap(({ kind, way }, at) =>
    (results[at]?.hits ?? []).map((hit) => candidate(kind, way, hit, counts)),
  );
}

function countsIn(facets: Record<string, Record<string, number>> | undefined): LotCounts {
  const { zoneId = {}, localityIds = {}, sectors = {} } = facets ?? {};
  return { zoneId, localityIds, sectors };
}

function candidate(kind: Part["kind"], way: Part["way"], hit: Hit, counts: LotCounts): Candidate {
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
