import type { FacetWindows } from "../list/facet-window";
import type { LotQuery } from "../lot-query";
import type { LotResults } from "../lot-results";
import type { LotFacet } from "../lot-terms";
import type { NearKind } from "../places/infrastructure";
import type { IgnoredCondition } from "../read-lot-query";
import type { MeasuredLots } from "./measured-lots";
import type { WordsMeant } from "./words-meant";

/** What the list offers to measure distance from, named in the page's language. */
export interface NearChoice {
  /** of an infrastructure; or the kind itself, for any of it */
  id: string;
  kind: NearKind;
  name: string;
}

/** Everything the list of lots shows. */
export interface LotListPage {
  query: LotQuery;
  results: Omit<LotResults, "facets">;
  facets: FacetWindows;
  /** facets the reader asked to see whole */
  whole: LotFacet[];
  /** ids of lots ticked for comparison before, without JavaScript */
  ticked: string[];
  /** conditions of the address that make no sense */
  ignored: IgnoredCondition[];
  nearChoices: NearChoice[];
  /** what the amounts among the words may mean; null where there are none */
  measured: MeasuredLots | null;
  /** what else the words may mean; null where they mean one thing */
  meant: WordsMeant | null;
  /** ISO day, from which staleness counts */
  today: string;
}
