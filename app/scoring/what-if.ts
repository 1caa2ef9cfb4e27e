import type { CriteriaModel } from "./model";
import type { Member } from "./population/columns";
import { descending } from "./population/order";
import { quickPoints } from "./population/quick-totals";
import type { Standing, Standings } from "./population/standings";
import { standingsOf, verdictsOf } from "./population/standings";
import { canonicalJson } from "./receipt/canonical";

export type { Member } from "./population/columns";
export type { Standing } from "./population/standings";

/** One criterion's part in a change, in points. */
export interface Cause {
  /** Code of a criterion of either model. */
  readonly criterion: string;
  readonly change: number;
}

export interface Move {
  readonly id: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Ranks among the scored, equal totals sharing a rank; null when not scored. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** The criterion that changed the most in the direction of the total; null when gates or open figures decide. */
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
  /** For each criterion, how many crossings it causes. */
  readonly crossingsBy: Readonly<Record<string, number>>;
}

export interface Tally {
  readonly scored: number;
  readonly incomplete: number;
  readonly excluded: number;
  readonly passed: number;
}

/** Re-scores a whole population under another model: who moves, who crosses the pass mark, by which criterion. */
export function whatIf(before: CriteriaModel, after: CriteriaModel, population: readonly Member[]): WhatIf {
  const verdicts = verdictsOf(before, population);
  const old: Side = { model: before, standings: standingsOf(before, population, verdicts) };
  const known = sameGates(before, after) ? verdicts : undefined;
  const next: Side = { model: after, standings: standingsOf(after, population, known) };
  const [oldRanks, nextRanks] = [ranksOf(old.standings.of), ranksOf(next.standings.of)];
  const moved: Move[] = [];
  for (const [row, member] of population.entries()) {
    const [was, is] = [old.standings.of[row], next.standings.of[row]];
    const [rankBefore, rankAfter] = [oldRanks[row] ?? null, nextRanks[row] ?? null];
    if (!was || !is || (was.passed === is.passed && rankBefore === rankAfter)) continue;
    moved.push({
      id: member.id,
      before: was,
      after: is,
      rankBefore,
      rankAfter,
      cause: causeOf(old, next, row),
    });
  }
  const crossings = moved.filter((move) => move.before.passed !== move.after.passed);
  return {
    population: population.length,
    before: tally(old.standings.of),
    after: tally(next.standings.of),
    crossings,
    moves: moved.filter((move) => move.rankBefore !== move.rankAfter),
    crossingsBy: countBy(crossings.flatMap(({ cause }) => (cause ? [cause.criterion] : []))),
  };
}

/** Whether gates must come out the same: the same rules over the same money. */
function sameGates(a: CriteriaModel, b: CriteriaModel): boolean {
  const rules = ({ gates, currency, exchangeRate }: CriteriaModel) =>
    canonicalJson({ gates, currency, exchangeRate });
  return rules(a) === rules(b);
}

interface Side {
  readonly model: CriteriaModel;
  readonly standings: Standings;
}

function causeOf(old: Side, next: Side, row: number): Cause | null {
  const [was, is] = [old, next].map(({ standings }) => standings.of[row]?.cents ?? null);
  if (was === null || is === null || was === undefined || is === undefined) return null;
  const direction = Math.sign(is - was);
  const [before, after] = [pointsByCode(old, row), pointsByCode(next, row)];
  const codes = [...new Set([...before.keys(), ...after.keys()])];
  const causes = codes
    .map((criterion) => ({ criterion, change: (after.get(criterion) ?? 0) - (before.get(criterion) ?? 0) }))
    .sort((a, b) => direction * (b.change - a.change));
  const [first] = causes;
  return first && direction !== 0 && Math.abs(first.change) > 0 ? first : null;
}

function pointsByCode({ model, standings: { quick, columns } }: Side, row: number): Map<string, number> {
  return new Map(
    quick.criteria.map((criterion, at) => [
      model.criteria[at]?.code ?? "",
      quickPoints(criterion, columns[at]?.[row] ?? Number.NaN),
    ]),
  );
}

/** Competition ranks (1, 2, 2, 4) of the scored rows. */
function ranksOf(standings: readonly Standing[]): (number | null)[] {
  const cents = Float64Array.from(standings, (standing) => standing.cents ?? Number.NaN);
  const ranks: (number | null)[] = standings.map(() => null);
  const order = descending(cents);
  let rank = 0;
  for (const [place, row] of order.entries()) {
    if (Number.isNaN(cents[row])) break;
    const before = order[place - 1];
    if (before === undefined || cents[before] !== cents[row]) rank = place + 1;
    ranks[row] = rank;
  }
  return ranks;
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

function countBy(codes: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(counts);
}
