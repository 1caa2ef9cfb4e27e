import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotQuery } from "./lot-query";
import type { LotFacet, LotPurpose, LotRange, LotStatus, ZoneKind } from "./lot-terms";

/** One lot as a list shows it. */
export interface LotHit {
  id: string;
  code: string;
  zoneId: string;
  zoneName: string;
  zoneKind: ZoneKind;
  /** present localities, e.g. "Phú Thuận"; their kind (xã, phường) as of today */
  localities: Bilingual[];
  status: LotStatus;
  reservedFor: LotPurpose | null;
  areaM2: number;
  powerKva: number | null;
  waterM3Day: number | null;
  wastewaterM3Day: number | null;
  /** USD per m² for the remaining term, without VAT */
  rentUsdM2Term: number | null;
  /** ISO date, or null when nobody has published one */
  readyFrom: string | null;
  latitude: number;
  longitude: number;
  /** ISO date of the latest change, and of the oldest confirmation, among its figures */
  changedOn: string;
  confirmedOn: string;
  illustrative: boolean;
  /** from what the query names, to its nearest part; null where it names nothing */
  distanceKm?: number | null | undefined;
  /** where the query names a kind: which of it that is */
  nearest?: Bilingual | undefined;
}

export interface FacetValue {
  value: string;
  label: Bilingual;
  count: number;
  /** a second line where the label alone is ambiguous, e.g. "trước 7/2025" / "before July 2025" */
  note?: Bilingual | undefined;
}

/** What distance is measured from. */
export interface NearPlace {
  label: Bilingual;
  /** its mark on the map; any of a kind has none */
  latitude: number | null;
  longitude: number | null;
}

/** One need of a query without results: how many of all lots it keeps out by itself. */
export interface ExcludingNeed {
  need: LotFacet | LotRange | "q" | "readyBy" | "within" | "bbox";
  excludes: number;
}

/** A smallest change, of one need or, where none alone helps, of several; applied, it yields exactly `total` lots. */
export interface Relaxation {
  /** what changes */
  needs: ExcludingNeed["need"][];
  /** the whole query to apply */
  query: LotQuery;
  total: number;
}

export interface NoLots {
  /** how many lots there are, whatever is asked of them */
  all: number;
  needs: ExcludingNeed[];
  relaxations: Relaxation[];
}

type Ends<Value> = { min: Value; max: Value } | null;
/** Of `readyBy`, ISO days. */
export type LotBounds = Record<LotRange, Ends<number>> & { readyBy: Ends<string> };

export interface LotResults {
  hits: LotHit[];
  total: number;
  facets: Record<LotFacet, FacetValue[]>;
  /** smallest and largest value among the lots in question, for the ends of the sliders; null where none has one */
  bounds: LotBounds;
  near: NearPlace | null;
  /** what was searched instead, where nothing was found as typed: Telex or VNI typed with the keyboard off */
  searchedAs: string | null;
  /** why there are none, where there are none */
  noLots: NoLots | null;
  /** who answered: the search engine, or the database while it is away */
  answeredBy: "search" | "database";
}
