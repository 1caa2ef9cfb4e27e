import type { Bilingual } from "~/app/platform/i18n/languages";
import type { LotStatus } from "../lot-terms";
import type { SourceMark } from "../views/provenance";
import type { ZoneStatus } from "../views/zone-page";
import type { ComparedKind } from "./compare-address";
import type { CompareUnit } from "./compare-units";
import type { CompareGroup, Direction, RowName } from "./row-table";

/** One value of one column. `cited` are the numbers of its documents among the comparison's sources. */
export type Cell =
  /** nobody has published it */
  | { kind: "unknown" }
  /** it does not apply: a lot that is let has no day of hand-over */
  | { kind: "none" }
  /** `note` names what is measured to, `coming` what will be nearer; `asOf` is the ISO day of the source */
  | {
      kind: "amount";
      amount: number;
      unit: CompareUnit;
      note?: Bilingual;
      asOf?: string | null;
      cited?: number[];
      /** counted or measured from what is made up */
      illustrative?: true;
      coming?: Bilingual;
    }
  /** sources disagree: all they say, none of which can win */
  | { kind: "disputed"; words: Bilingual; cited: number[] }
  /** ISO day; `stale` where nobody has confirmed it for long */
  | { kind: "day"; day: string; stale?: boolean }
  | { kind: "now" }
  | { kind: "lotStatus"; status: LotStatus }
  | { kind: "zoneStatus"; status: ZoneStatus; since: string; cited?: number[] }
  | { kind: "words"; words: Bilingual; cited?: number[] }
  /** empty: none named */
  | { kind: "list"; items: Bilingual[]; cited?: number[] }
  | { kind: "zone"; id: string; name: Bilingual }
  | { kind: "criteria"; setId: string; number: number; name: Bilingual };

export interface CompareRow {
  key: string;
  group: CompareGroup;
  /** the key of a text, or a name of its own */
  name: RowName | Bilingual;
  better: Direction;
  cells: Cell[];
}

/** A row as it is shown: which columns hold the best value, and whether the columns differ. */
export interface JudgedRow extends CompareRow {
  best: number[];
  differs: boolean;
}

export interface ComparedColumn {
  id: string;
  name: Bilingual;
  /** second line of the head: the zone of a lot, the kind of a zone */
  under: Bilingual;
  illustrative: boolean;
  /** false: nobody can have the lot any more, or for now; it is best in nothing */
  canBeHad: boolean;
}

export interface Comparison {
  kind: ComparedKind;
  columns: ComparedColumn[];
  rows: JudgedRow[];
  /** the documents behind the figures, numbered from 1 */
  sources: SourceMark[];
  /** asked for and not there */
  missing: string[];
  onlyDifferences: boolean;
}

/** A lot or a zone by its full name. */
export interface NamedPlace {
  id: string;
  name: Bilingual;
}

export interface ComparisonPage extends Comparison {
  /** asked for and of the other kind: lots where zones are compared, zones where lots are */
  others: NamedPlace[];
  /** asked for beyond the most that can be compared */
  beyond: number;
}
