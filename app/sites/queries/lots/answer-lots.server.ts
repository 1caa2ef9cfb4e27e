import type { LotAnswer, LotAsk, LotEngine, Probe } from "~/search/lot-search/lot-answer";
import { decodeTyping } from "~/search/words/decode-typing";
import type { LotResults } from "../../model/lot-results";
import { lotNeeds, without } from "../../model/needs/lot-needs";
import { explainNoLots } from "./no-lots.server";

/** An answer, and where there are no lots, what was tried instead and why there are none. */
export type WholeAnswer = LotAnswer & Pick<LotResults, "searchedAs" | "noLots">;

/** What was typed with the Vietnamese keyboard off is decoded only where it finds nothing as it stands, and then said. */
export async function answerLots(engine: LotEngine, ask: LotAsk): Promise<WholeAnswer> {
  const answer = await engine.answer(ask);
  if (answer.total > 0) return { ...answer, searchedAs: null, noLots: null };
  const decoded = decodeTyping(ask.query.q);
  if (decoded === null) return { ...answer, searchedAs: null, noLots: await explainNoLots(engine, ask) };
  return answerDecoded(engine, ask, answer, decoded);
}

async function answerDecoded(
  engine: LotEngine,
  { query, near }: LotAsk,
  answer: LotAnswer,
  decoded: string,
): Promise<WholeAnswer> {
  const meant = { query: { ...query, q: decoded }, near };
  const found = await engine.answer(meant);
  if (found.total > 0) return { ...found, searchedAs: decoded, noLots: null };
  const [asTyped, asMeant] = await engine.probe([wordsAlone(query.q), wordsAlone(decoded)]);
  const isMeant = asTyped?.total === 0 && (asMeant?.total ?? 0) > 0;
  return isMeant
    ? { ...found, searchedAs: decoded, noLots: await explainNoLots(engine, meant) }
    : { ...answer, searchedAs: null, noLots: await explainNoLots(engine, { query, near }) };

  function wordsAlone(q: string): Probe {
    const others = lotNeeds.filter((need) => need !== "q");
    return { query: without({ ...query, q }, ...others), near, towards: null };
  }
}
