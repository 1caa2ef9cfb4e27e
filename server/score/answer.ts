import * as z from "zod";
import { verifyReceipt } from "~/app/scoring/receipt";
import { answerAdditive, answerRanking } from "./additive";
import { answerBestWorst } from "./elicitation";
import { answerEffectiveWeights, answerInformationValue, answerTradeOffs } from "./insight";
import { answerOrdinalRegression } from "./judgements";
import {
  answerAgreement,
  answerAhp,
  answerDominance,
  answerSmaa,
  answerStability,
  answerWeights,
} from "./methods";
import { answerReceipt, answerScore, answerWhatIf } from "./projects";
import { read } from "./refusal";

/** Every method of the command, by the name a request gives. */
const methods = {
  additive: answerAdditive,
  ranking: answerRanking,
  ahp: answerAhp,
  weights: answerWeights,
  stability: answerStability,
  smaa: answerSmaa,
  dominance: answerDominance,
  agreement: answerAgreement,
  score: answerScore,
  receipt: answerReceipt,
  "what-if": answerWhatIf,
  "trade-offs": answerTradeOffs,
  "best-worst": answerBestWorst,
  "ordinal-regression": answerOrdinalRegression,
  "information-value": answerInformationValue,
  "effective-weights": answerEffectiveWeights,
  verify: (input: unknown) => verifyReceipt(read(z.object({ receipt: z.unknown() }), input).receipt),
} as const;

const named = z.looseObject({ method: z.enum(Object.keys(methods) as [keyof typeof methods]) });

/**
 * Answers one JSON request.
 * @throws Refusal with every problem of the request and its path.
 */
export async function answer(input: unknown): Promise<unknown> {
  const { method } = read(named, input);
  return methods[method](input);
}
