import type { LotAsk, LotEngine } from "~/search/lot-search/lot-answer";
import type { LotQuery } from "../../model/lot-query";
import type { NoLots, Relaxation } from "../../model/lot-results";
import { changeOf, relaxed } from "../../model/needs/ease";
import type { LotNeed } from "../../model/needs/lot-needs";
import { isGradual, needsOf, without } from "../../model/needs/lot-needs";

const mostOffered = 5;
/** Pairs looked at more closely, of which there may be a hundred. */
const pairsFollowed = 10;

/** A query with one or two needs changed. */
interface Change {
  needs: [LotNeed] | [LotNeed, LotNeed];
  query: LotQuery;
}

/** Why a query without results has none, and the smallest changes that yield lots. */
export async function explainNoLots(engine: LotEngine, ask: LotAsk): Promise<NoLots> {
  const { query } = ask;
  const needs = needsOf(query);
  const probed = await probeWithout(
    engine,
    ask,
    needs.map((need) => [need, without(query, need)]),
  );
  const excluding = needs.map((need, at) => ({ need, excludes: probed[at]?.total ?? 0 }));
  const changes = needs.flatMap((need, at): Change[] => {
    const { total, nearest } = probed[at] ?? { total: 0, nearest: null };
    return total === 0 ? [] : [{ needs: [need], query: relaxed(query, need, nearest) }];
  });
  const found = changes.length > 0 ? changes : await pairsOfChanges(engine, ask, needs);
  return {
    needs: excluding.sort((a, b) => b.excludes - a.excludes),
    relaxations: await counted(engine, ask, found),
  };
}

/** Two changes at once: the first as small as it helps with the second need given up, then the second as small as can be. */
async function pairsOfChanges(engine: LotEngine, ask: LotAsk, needs: LotNeed[]): Promise<Change[]> {
  const { query } = ask;
  const pairs = needs.flatMap((first, at) => needs.slice(at + 1).map((second) => [first, second] as const));
  const probed = await probeWithout(
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
  const further = await probeWithout(
    engine,
    ask,
    begun.map(({ second, query }) => [second, without(query, second)]),
  );
  return begun.map(({ first, second, query }, at) => ({
    needs: [first, second],
    query: relaxed(query, second, further[at]?.nearest ?? null),
  }));
}

function probeWithout(engine: LotEngine, { near }: LotAsk, asked: (readonly [LotNeed, LotQuery])[]) {
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
    .map((change, at) => ({ change, total: totals[at]?.total ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => size(a.change) - size(b.change) || b.total - a.total)
    .slice(0, mostOffered)
    .map(({ change: { needs, query }, total }) => {
      const [need, also] = needs;
      return { need, ...(also === undefined ? {} : { also }), query, total };
    });
}
