import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotHit, LotResults } from "~/app/sites/model/lot-results";
import type { LotFacet } from "~/app/sites/model/lot-terms";
import type { GradualNeed } from "~/app/sites/model/needs/lot-needs";
import { hundredths } from "~/app/sites/model/places/distance";
import type { Meant } from "../everything/meant";
import type { KnownNames } from "../words/known-names";
import type { Origin, RetrievedLot } from "./lot-distance";
import { kmOf } from "./lot-distance";

/** A query with what its `near` measures from. */
export interface LotAsk {
  query: LotQuery;
  near: Origin | null;
}

/** The same with each known name among its words as a phrase. */
export function withNamesWhole<Ask extends LotAsk>(ask: Ask, names: KnownNames): Ask {
  return { ...ask, query: { ...ask.query, q: names.asPhrases(ask.query.q) } };
}

/** What both the search engine and the database answer; labels are added by who shows it. */
export interface LotAnswer extends Pick<LotResults, "hits" | "total" | "bounds"> {
  /** facet value to the number of lots that have it and meet every other condition */
  counts: Record<LotFacet, Record<string, number>>;
}

/** How many lots meet a query, and the value among them at which a bound would just be met. */
export interface Probe extends LotAsk {
  towards: GradualNeed | null;
}
export interface Probed {
  total: number;
  /** in the need's own unit, a day as milliseconds since 1970; null where no lot has a value */
  nearest: number | null;
}

/** Who answers lists of lots: Meilisearch, or the database while that is away. */
export interface LotEngine {
  answer(ask: LotAsk): Promise<LotAnswer>;
  /** All at once. */
  probe(probes: readonly Probe[]): Promise<Probed[]>;
  /** What the words may mean besides words of lots. */
  meant(ask: LotAsk): Promise<Meant>;
}

export const shownFields = [
  "id",
  "code",
  "zoneId",
  "zoneName",
  "zoneKind",
  "localities",
  "status",
  "reservedFor",
  "areaM2",
  "powerKva",
  "waterM3Day",
  "wastewaterM3Day",
  "rentUsdM2Term",
  "readyFrom",
  "latitude",
  "longitude",
  "changedOn",
  "confirmedOn",
  "illustrative",
] as const satisfies readonly (keyof LotHit)[];

/** What a list shows of a document, with its distance from the place asked for. */
export function lotHit(document: RetrievedLot, near: Origin | null): LotHit {
  const hit = Object.fromEntries(shownFields.map((field) => [field, document[field]])) as unknown as LotHit;
  const km = near === null ? null : kmOf(near, document);
  return { ...hit, distanceKm: km === null ? null : hundredths(km) };
}
