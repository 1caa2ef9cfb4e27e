import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotFacet, LotStatus, ZoneKind } from "./lot-terms";

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
  reservedFor: "sme" | "hi_tech" | null;
  areaM2: number;
  powerKva: number | null;
  waterM3Day: number | null;
  wastewaterM3Day: number | null;
  /** ISO date, or null when nobody has published one */
  readyFrom: string | null;
  illustrative: boolean;
}

export interface FacetValue {
  value: string;
  label: Bilingual;
  count: number;
  /** a second line where the label alone is ambiguous, e.g. "trước 7/2025" / "before July 2025" */
  note?: Bilingual | undefined;
}

export interface LotResults {
  hits: LotHit[];
  total: number;
  facets: Record<LotFacet, FacetValue[]>;
  /** who answered: the search engine, or the database while it is away */
  answeredBy: "search" | "database";
}
