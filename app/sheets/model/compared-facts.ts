import type { LotRow } from "./lot-row";
import type { ZoneFileRow } from "./zones/zone-row";

/** Lots or zones side by side, in the order named. */
export type ComparedFacts = { of: "lot"; rows: LotRow[] } | { of: "zone"; rows: ZoneFileRow[] };
