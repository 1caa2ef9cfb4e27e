import type { LotAnswer, LotAsk, LotEngine, Probe } from "~/search/lot-search/lot-answer";
import { readingsOf } from "~/search/words/readings";
import { withoutFiller } from "~/search/words/spoken/fillers";
import { readMeasures } from "~/search/words/spoken/measures";
import type { LotResults } from "../../model/lot-results";
import { lotNeeds, without } from "../../model/needs/lot-needs";
import { explainNoLots } from "./no-lots.server";

/** An answer, and where there are no lots, what was tried instead and why there are none. */
export type WholeAnswer = LotAnswer & Pick<LotResults, "searchedAs" | "noLots">;

/**
 * Asks for the query's plain words, and only where those find no lots, for other readings of them. What was asked
 * instead of what was typed is said.
 */
export async function answerLots(engine: LotEngine, ask: LotAsk): Promise<WholeAnswer> {
  const { q } = ask.query;
  // amounts are offered as needs instead (measured-lots.server.ts), with the words beside them
  const plain = withWords(ask, readMeasures(q) ? q : withoutFiller(q));
  const answer = await engine.answer(plain);
  if (answer.total > 0) return { ...answer, ...said(ask, plain), noLots: null };
  const reading = await likelierReading(engine, plain);
  const meant = reading ?? plain;
  const found = reading ? await engine.answer(reading) : answer;
  const noLots = found.total > 0 ? null : await explainNoLots(engine, meant);
  return { ...found, ...said(ask, meant), noLots };
}

function said(ask: LotAsk, asked: LotAsk): Pick<LotResults, "searchedAs"> {
  return {
    searchedAs: asked.query.q.normalize("NFC") === ask.query.q.normalize("NFC") ? null : asked.query.q,
  };
}

/** The first reading that finds lots; or that would with nothing else asked, where the words themselves would not. */
async function likelierReading(engine: LotEngine, ask: LotAsk): Promise<LotAsk | null> {
  const readings = readingsOf(ask.query.q).map((q) => withWords(ask, q));
  if (readings.length === 0) return null;
  const probes = [ask, ...readings].map(wordsAlone);
  const totals = await engine.probe([
    ...readings.map((reading) => ({ ...reading, towards: null })),
    ...probes,
  ]);
  const finds = (at: number) => (totals[at]?.total ?? 0) > 0;
  const found = readings.find((_, at) => finds(at));
  if (found || finds(readings.length)) return found ?? null;
  return readings.find((_, at) => finds(readings.length + 1 + at)) ?? null;
}

function withWords({ query, near }: LotAsk, q: string): LotAsk {
  return { query: { ...query, q }, near };
}

function wordsAlone({ query, near }: LotAsk): Probe {
  const others = lotNeeds.filter((need) => need !== "q");
  return { query: without(query, ...others), near, towards: null };
}
