import type { CriteriaModel } from "../model";
import type { Member } from "../population/columns";
import { quickPoints } from "../population/quick-totals";
import { centsAtLeast, gateOutcomesOf } from "../population/standings";
import type { Side } from "./side";

/** What made an application pass, fail or move. */
export interface Cause {
  /** `others`: its own standing is as it was, somebody else moved. */
  readonly kind: "gate" | "minimum" | "points" | "pass-mark" | "tie-breaker" | "others";
  /** Code of the criterion, of either model, whose minimum, points or tie decided; otherwise null. */
  readonly criterion: string | null;
  readonly gate: string | null;
  /** How the points on that criterion changed; 0 when points were not the cause. */
  readonly change: number;
}

/** One application under both models. */
export interface Row {
  readonly old: Side;
  readonly next: Side;
  readonly row: number;
  readonly member: Member;
}

type Finding = Cause | null;

/**
 * The cause of a change for the worse (1) or the better (-1). A gate comes before a minimum and a minimum before points,
 * as they do in the result: neither can be made up for by points.
 */
export function causeOfCrossing(row: Row, direction: number): Finding {
  return gateCause(row, direction) ?? minimumCause(row, direction) ?? totalCause(row, direction);
}

/** As `causeOfCrossing`, for a rank that changed while passing did not. */
export function causeOfMove(row: Row, direction: number): Finding {
  return (
    gateCause(row, direction) ??
    minimumCause(row, direction) ??
    (totalChange(row) * direction < 0 ? pointsCause(row, direction) : null) ??
    tieBreakerCause(row)
  );
}

const SEVERITY = { pass: 0, unknown: 1, fail: 2 } as const;

/** 0 for yes, 1 while open, 2 for no. */
export function severity(held: boolean | null | undefined): number {
  if (held === null) return 1;
  return held === false ? 2 : 0;
}

function gateCause({ old, next, member }: Row, direction: number): Finding {
  if (old.model.gates.length + next.model.gates.length === 0) return null;
  const [before, after] = [old, next].map(({ model }) => {
    const outcomes = gateOutcomesOf(model, member);
    return new Map(model.gates.map(({ code }, at) => [code, SEVERITY[outcomes[at] ?? "pass"]]));
  });
  const gate = turned(before, after, direction);
  return gate === null ? null : { kind: "gate", criterion: null, gate, change: 0 };
}

function minimumCause({ old, next, row }: Row, direction: number): Finding {
  const [before, after] = [old, next].map(({ model, standings }) => {
    const met = standings.minimums[row] ?? [];
    return new Map(met.map((each, at) => [codeOf(model, at), severity(each)]));
  });
  const criterion = turned(before, after, direction);
  return criterion === null ? null : { kind: "minimum", criterion, gate: null, change: 0 };
}

/** The first code that became graver (1) or milder (-1); what one side does not have holds there. */
function turned(
  before: ReadonlyMap<string, number> = new Map(),
  after: ReadonlyMap<string, number> = new Map(),
  direction: number,
): string | null {
  const codes = new Set([...before.keys(), ...after.keys()]);
  return (
    [...codes].find((code) => ((after.get(code) ?? 0) - (before.get(code) ?? 0)) * direction > 0) ?? null
  );
}

/** The mark is the cause when the new total stands to the old mark as the old one did. */
function totalCause(row: Row, direction: number): Finding {
  const [was, is] = centsOf(row);
  const mark = centsAtLeast(row.old.model);
  const markMoved = mark !== centsAtLeast(row.next.model);
  const sameSide = was === null || is === null || was >= mark === is >= mark;
  if (markMoved && sameSide) return { kind: "pass-mark", criterion: null, gate: null, change: 0 };
  return pointsCause(row, direction);
}

/** The criterion that lost the most when things got worse, or gained the most when they got better. */
function pointsCause(row: Row, direction: number): Finding {
  if (totalChange(row) === 0) return null;
  const [before, after] = [pointsByCode(row.old, row.row), pointsByCode(row.next, row.row)];
  const [first] = [...new Set([...before.keys(), ...after.keys()])]
    .map((criterion) => ({ criterion, change: (after.get(criterion) ?? 0) - (before.get(criterion) ?? 0) }))
    .sort((a, b) => direction * (a.change - b.change));
  return first && first.change * direction < 0 ? { kind: "points", gate: null, ...first } : null;
}

/** Nothing of its own but a tie-breaker changed when totals alone would leave it where it was. */
function tieBreakerCause({ old, next, row }: Row): Finding {
  const [before, after] = [old.places[row], next.places[row]];
  const criterion = after?.tieBreaker ?? before?.tieBreaker ?? null;
  return before && after && criterion !== null && before.rankByTotal === after.rankByTotal
    ? { kind: "tie-breaker", criterion, gate: null, change: 0 }
    : { kind: "others", criterion: null, gate: null, change: 0 };
}

function centsOf({ old, next, row }: Row): [number | null, number | null] {
  return [old.standings.of[row]?.cents ?? null, next.standings.of[row]?.cents ?? null];
}

/** 0 while either total is open. */
function totalChange(row: Row): number {
  const [was, is] = centsOf(row);
  return was === null || is === null ? 0 : is - was;
}

function pointsByCode({ model, standings: { quick, columns } }: Side, row: number): Map<string, number> {
  return new Map(
    quick.criteria.map((criterion, at) => [
      codeOf(model, at),
      quickPoints(criterion, columns[at]?.[row] ?? Number.NaN),
    ]),
  );
}

function codeOf({ criteria }: CriteriaModel, at: number): string {
  return criteria[at]?.code ?? "";
}
