import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotHit } from "~/app/sites/model/lot-results";
import type { SourceMark } from "~/app/sites/model/views/provenance";

/** One lot as a file holds it: what a list shows, with its source and its shape. */
export interface LotRow extends LotHit {
  maxDensityPercent: number | null;
  sectors: { version: string; code: string; name: Bilingual }[];
  source: SourceMark;
  shape: number[][][];
  /** of its page, in the language of the file */
  page: string;
}
