import type { LotAsk, LotEngine } from "~/search/lot-search/lot-answer";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type { Relaxation } from "../../model/lot-results";
import { changeOf, relaxed } from "../../model/needs/ease";
import type { LotNeed } from "../../model/needs/lot-needs";
import { isGradual, lotNeeds, needsOf, withNeed, without } from "../../model/needs/lot-needs";

const mostOffered = 5;
/** Pairs looked at more closely, of which there may be a hundred. */
const pairsFollowed = 10;

/** A query with some of its needs changed. */
type Change = Pick<Relaxation, "needs" | "query">;

/** The smallest changes that yield lots: of one need, where that does not help of two, and else of as many as it takes. */
export async function relaxationsOf(engine: LotEngine, ask: LotAsk): Promise<Relaxation[]> {
  const needs = needsOf(ask.query);
  for (const changesOf of [changesOfOne, changesOfTwo, changesOfMany]) {
    const found = await counted(engine, ask, await changesOf(engine, ask, needs));
    if (found.length > 0) return found;
  }
  return [];
}

async function changesOfOne(engine: LotEngine, ask: LotAsk, needs: LotNeed[]): Promise<Change[]> {
  const { query } = ask;
  const asked = needs.map((need) => [need, without(query, need)] as const);
  const probed = await probeTowards(engine, ask, asked);
  return needs.flatMap((need, at) => {
    const { total, nearest } = probed[at] ?? { total: 0, nearest: null };
    return total === 0 ? [] : [{ needs: [need], query: relaxed(query, need, nearest) }];
  });
}

/** Two changes at once: the first as small as it helps with the second need given up, then the second as small as can be. */
async function changesOfTwo(engine: LotEngine, ask: LotAsk, needs: LotNeed[]): Promise<Change[]> {
  const { query } = ask;
  const pairs = needs.flatMap((first, at) => needs.slice(at + 1).map((second) => [first, second] as const));
  const probed = await probeTowards(
    engine,
    ask,
    pairs.map((pair) => [pair[0], without(query, ...pair)]),
  );
  const begun = pairs
    .flatMap(([first, second], at) => {
      const { total, nearest } = probed[at] ?? { total: 0, nearest: null };
      return total === 0 ? [] : [{ first, second, query: relaxed(query, first, nearest) }];
    })
    .sort((a, b) => changeOf(query, a.query, a.first) - changeOf(query, b.query, b.first))
    .slice(0, pairsFollowed);
  const further = await probeTowards(
    engine,
    ask,
    begun.map(({ second, query }) => [second, without(query, second)]),
  );
  return begun.map(({ first, second, query }, at) => ({
    needs: [first, second],
    query: relaxed(query, second, further[at]?.nearest ?? null),
  }));
}

/**
 * Everything given up and asked for again, one need after the other, each as nearly as lots allow: words and choices
 * before bounds, which can be eased. Each need goes first once, so whichever matters most is kept where it can be.
 */
async function changesOfMany(engine: LotEngine, ask: LotAsk, needs: LotNeed[]): Promise<Change[]> {
  const usual = [...needs].reverse();
  const orders = usual.map((first) => [first, ...usual.filter((need) => need !== first)]);
  let changes = orders.map((): Change => ({ needs: [], query: without(ask.query, ...needs) }));
  for (const step of usual.keys()) {
    const asked = changes.flatMap((change, at) => {
      const need = orders[at]?.[step];
      return need === undefined ? [] : [{ change, need }];
    });
    changes = await askAgain(engine, ask, asked);
  }
  return [...new Map(changes.map((change) => [lotSearchParams(change.query), change])).values()];
}

async function askAgain(engine: LotEngine, ask: LotAsk, asked: { change: Change; need: LotNeed }[]) {
  const wished = asked.map(({ change, need }) => withNeed(change.query, ask.query, need));
  const [met, free] = await Promise.all([
    engine.probe(wished.map((query) => ({ query, near: ask.near, towards: null }))),
    probeTowards(
      engine,
      ask,
      asked.map(({ change, need }) => [need, change.query]),
    ),
  ]);
  return asked.map(({ change: { needs, query }, need }, at): Change => {
    const whole = wished[at] ?? query;
    if ((met[at]?.total ?? 0) > 0) return { needs, query: whole };
    return { needs: [...needs, need], query: relaxed(whole, need, free[at]?.nearest ?? null) };
  });
}

function probeTowards(engine: LotEngine, { near }: LotAsk, asked: readonly (readonly [LotNeed, LotQuery])[]) {
  return engine.probe(
    asked.map(([need, query]) => ({ query, near, towards: isGradual(need) ? need : null })),
  );
}

/** The smallest changes with the number of lots that each yields when applied. */
async function counted(engine: LotEngine, { query, near }: LotAsk, changes: Change[]): Promise<Relaxation[]> {
  const totals = await engine.probe(changes.map((change) => ({ query: change.query, near, towards: null })));
  const size = ({ needs, query: changed }: Change) =>
    needs.reduce((sum, need) => sum + changeOf(query, changed, need), 0);
  return changes
    .map((change, at) => ({ ...change, total: totals[at]?.total ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => size(a) - size(b) || b.total - a.total)
    .slice(0, mostOffered)
    .map((relaxation) => ({ ...relaxation, needs: inUsualOrder(relaxation.needs) }));
}

/** As the page names them elsewhere, whatever order they were eased in. */
function inUsualOrder(needs: readonly LotNeed[]): LotNeed[] {
  return lotNeeds.filter((need) => needs.includes(need));
}
