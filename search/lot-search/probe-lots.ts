import type { MultiSearchParams, MultiSearchQuery } from "meilisearch";
import { nearestEnd } from "~/app/sites/model/needs/ease";
import type { SearchClient } from "../client";
import { ask } from "../client";
import type { Probe, Probed } from "./lot-answer";
import type { RetrievedLot } from "./lot-distance";
import { kmOf, retrievedFor } from "./lot-distance";
import { rangeAttributes } from "./lot-filter";
import { lotSearch } from "./lot-search";

interface Answer {
  hits: RetrievedLot[];
  totalHits?: number;
  facetStats?: Record<string, { min: number; max: number }>;
}

/**
 * Counts many queries in one round trip.
 * @throws {SearchError} when Meilisearch is away, refuses, or has no such index.
 */
export async function probeLots(search: SearchClient, probes: readonly Probe[]): Promise<Probed[]> {
  if (probes.length === 0) return [];
  const queries = probes.map((probe) => searchOf(search, probe));
  const { results } = await ask(
    () => search.meili.multiSearch<MultiSearchParams, RetrievedLot>({ queries }),
    search.breaker,
  );
  return probes.map((probe, at) => {
    const answer: Answer = results[at] ?? { hits: [] };
    return { total: answer.totalHits ?? 0, nearest: nearestOf(probe, answer) };
  });
}

function searchOf(search: SearchClient, { query, near, towards }: Probe): MultiSearchQuery {
  const counting = { page: 1, hitsPerPage: 0 };
  if (towards !== "within") {
    const facets = towards === null ? [] : [rangeAttributes[towards]];
    return { ...lotSearch(search, { query, near }), ...counting, facets };
  }
  return {
    ...lotSearch(search, { query: { ...query, sort: "distance" }, near }),
    ...counting,
    hitsPerPage: 1,
    attributesToRetrieve: retrievedFor(near),
  };
}

function nearestOf({ towards, near }: Probe, { hits, facetStats }: Answer): number | null {
  if (towards === null) return null;
  if (towards === "within") {
    const [closest] = hits;
    return closest && near !== null ? kmOf(near, closest) : null;
  }
  const end = facetStats?.[rangeAttributes[towards]]?.[nearestEnd[towards]];
  if (end === undefined) return null;
  if (towards === "readyBy") return end * 1000;
  return towards === "areaMin" || towards === "areaMax" ? end / 10_000 : end;
}
