import type { CriteriaModel } from "./model";
import type { Member } from "./population/columns";
import type { Standing } from "./population/standings";
import { verdictsOf } from "./population/standings";
import { Unrankable } from "./ranking/entry";
import { idProblems } from "./ranking/ids";
import { canonicalJson } from "./receipt/canonical";
import type { Cause, Row } from "./what-if/cause";
import { causeOfCrossing, causeOfMove, severity } from "./what-if/cause";
import { sideOf } from "./what-if/side";

export type { Member } from "./population/columns";
export type { Standing } from "./population/standings";
export type { Cause } from "./what-if/cause";

export interface Move {
  readonly id: string;
  readonly before: Standing;
  readonly after: Standing;
  /** As `rankApplications` gives them: minimums and tie-breakers included, null without a rank. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** What decided; null when open figures did. */
  readonly cause: Cause | null;
}

export interface WhatIf {
  readonly population: number;
  readonly before: Tally;
  readonly after: Tally;
  /** Everybody whose pass or fail changes, in input order. */
  readonly crossings: readonly Move[];
  /** Everybody whose rank changes, in input order. */
  readonly moves: readonly Move[];
  /** For each criterion, how many crossings its points or its minimum cause. */
  readonly crossingsBy: Readonly<Record<string, number>>;
  /** For each gate, how many crossings it causes. */
  readonly crossingsByGate: Readonly<Record<string, number>>;
}

export interface Tally {
  readonly scored: number;
  readonly incomplete: number;
  readonly excluded: number;
  readonly passed: number;
}

/**
 * Re-scores and ranks a whole population under another model: who moves, who crosses the pass mark, and by what.
 * @throws Unrankable when an id is blank or repeated
 */
export function whatIf(before: CriteriaModel, after: CriteriaModel, population: readonly Member[]): WhatIf {
  const problems = idProblems(
    population.map(({ id }) => id),
    (index) => [index, "id"],
  );
  if (problems.length > 0) throw new Unrankable(problems);
  const verdicts = verdictsOf(before, population);
  const old = sideOf(before, population, verdicts);
  const next = sideOf(after, population, sameGates(before, after) ? verdicts : undefined);
  const moved = population.flatMap((member, row) => moveOf({ old, next, row, member }));
  const crossings = moved.filter((move) => move.before.passed !== move.after.passed);
  return {
    population: population.length,
    before: tally(old.standings.of),
    after: tally(next.standings.of),
    crossings,
    moves: moved.filter((move) => move.rankBefore !== move.rankAfter),
    crossingsBy: countBy(crossings.map(({ cause }) => cause?.criterion)),
    crossingsByGate: countBy(crossings.map(({ cause }) => cause?.gate)),
  };
}

/** Nothing when neither passing nor rank changes. */
function moveOf(both: Row): Move[] {
  const { old, next, row, member } = both;
  const [was, is] = [old.standings.of[row], next.standings.of[row]];
  const [rankBefore, rankAfter] = [old.places[row]?.rank ?? null, next.places[row]?.rank ?? null];
  if (!was || !is || (was.passed === is.passed && rankBefore === rankAfter)) return [];
  const cause =
    was.passed === is.passed
      ? causeOfMove(both, Math.sign((rankAfter ?? Infinity) - (rankBefore ?? Infinity)))
      : causeOfCrossing(both, Math.sign(severity(is.passed) - severity(was.passed)));
  return [{ id: member.id, before: was, after: is, rankBefore, rankAfter, cause }];
}

/** Whether gates must come out the same: the same rules over the same money. */
function sameGates(a: CriteriaModel, b: CriteriaModel): boolean {
  const rules = ({ gates, currency, exchangeRate }: CriteriaModel) =>
    canonicalJson({ gates, currency, exchangeRate });
  return rules(a) === rules(b);
}

function tally(standings: readonly Standing[]): Tally {
  const count = (wanted: (standing: Standing) => boolean) => standings.filter(wanted).length;
  return {
    scored: count(({ status }) => status === "scored"),
    incomplete: count(({ status }) => status === "incomplete"),
    excluded: count(({ status }) => status === "excluded"),
    passed: count(({ passed }) => passed === true),
  };
}

function countBy(codes: readonly (string | null | undefined)[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(counts);
}
