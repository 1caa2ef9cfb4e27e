import type { ZonePage } from "~/app/sites/model/views/zone-page";

/** One zone as a file holds it. */
export interface ZoneFileRow extends Omit<ZonePage, "lots" | "lotsInAll"> {
  /** by what can be had: ready, coming, taken */
  lots: { open: number; coming: number; taken: number };
  outline: number[][][] | null;
  /** of its page, in the language of the file */
  page: string;
}
