import type { LotAsk, LotEngine } from "~/search/lot-search/lot-answer";
import type { NoLots } from "../../model/lot-results";
import { needsOf, only, without } from "../../model/needs/lot-needs";
import { relaxationsOf } from "./relaxations.server";

/** Why a query without results has none, and the smallest changes that yield lots. */
export async function explainNoLots(engine: LotEngine, ask: LotAsk): Promise<NoLots> {
  const [excluding, relaxations] = await Promise.all([
    excludingNeeds(engine, ask),
    relaxationsOf(engine, ask),
  ]);
  return { ...excluding, relaxations };
}

/** How many of all lots each need keeps out, whatever the others do: the harshest first. */
async function excludingNeeds(engine: LotEngine, { query, near }: LotAsk) {
  const needs = needsOf(query);
  const asked = [without(query, ...needs), ...needs.map((need) => only(query, need))];
  const [all = 0, ...meeting] = (
    await engine.probe(asked.map((query) => ({ query, near, towards: null })))
  ).map(({ total }) => total);
  const excluding = needs.map((need, at) => ({ need, excludes: all - (meeting[at] ?? 0) }));
  return { all, needs: excluding.sort((a, b) => b.excludes - a.excludes) };
}
