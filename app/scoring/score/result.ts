import type { Bilingual } from "../text/bilingual";

/** Decimal text with two places, rounded half-up once from the exact value. */
export type Points = string;

/** Excluded: a gate certainly fails. Incomplete: some figure or site fact leaves the result open. */
export type ScoreStatus = "scored" | "incomplete" | "excluded";

export interface GateResult {
  readonly code: string;
  readonly name: Bilingual;
  /** Unknown: a needed figure or site fact is missing. It is never a pass. */
  readonly outcome: "pass" | "fail" | "unknown";
  readonly sentence: Bilingual;
  readonly legalReference: Bilingual | null;
}

/** The raw value as used: decimal texts of up to six places, equal when known, null when open on that side. */
export type RawResult =
  | { readonly kind: "number"; readonly low: string | null; readonly high: string | null }
  | { readonly kind: "choice"; readonly value: string | null };

export interface CriterionResult {
  readonly code: string;
  readonly name: Bilingual;
  readonly indicator: string;
  readonly unit: Bilingual;
  readonly raw: RawResult;
  /** Index of the segment, step, option or anchor that applied; null while the value is open. */
  readonly piece: number | null;
  /** Null while the points are open. */
  readonly points: Points | null;
  readonly interval: readonly [Points, Points];
  readonly weight: Points;
  readonly bonus: boolean;
  /** False when below the criterion's minimum, null when that is open. */
  readonly aboveMinimum: boolean | null;
  readonly sentence: Bilingual;
}

/** Something still needed to decide, and what it concerns. */
export interface Needed {
  readonly kind: "figure" | "rating" | "site-fact";
  /** Profile field, criterion code or site fact. */
  readonly code: string;
  /** Criteria and gates that wait for it. */
  readonly for: readonly string[];
}

export interface ScoreResult {
  /** The first format told minimums, caps and edges in fewer words, and gave projects below a minimum a band. */
  readonly format: "score-result/2";
  readonly model: { readonly code: string; readonly version: string; readonly illustrative: boolean };
  readonly status: ScoreStatus;
  /** Null unless the status is `scored`. */
  readonly total: Points | null;
  /** Worst and best case; also given for an excluded project, where it is for information only. */
  readonly interval: readonly [Points, Points];
  readonly maximum: Points;
  readonly passMark: Points;
  /** Null while it can still go either way. */
  readonly passed: boolean | null;
  /** The band of the total; null while several are possible, none holds it, or a minimum is not surely met. */
  readonly band: { readonly code: string; readonly name: Bilingual } | null;
  readonly gates: readonly GateResult[];
  readonly criteria: readonly CriterionResult[];
  readonly needed: readonly Needed[];
}
