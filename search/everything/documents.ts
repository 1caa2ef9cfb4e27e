import type { FoundKind } from "~/app/finding/model/found";
import type { Reader } from "../index-definition";
import type { Term } from "../words/terms";
import { foldedText, holds, queryTerms } from "../words/terms";
import { indexOf, inPublic, searchedOf } from "./everything-indexes";
import type { LotCounts } from "./found-things";
import { candidatesOf } from "./found-things";
import type { Asked } from "./grouped";
import { wordsOf } from "./grouped";
import type { Candidate } from "./rank";

/** More rows than any of the small tables has; lots are asked of the database with conditions instead. */
const all = 10_000;

/** Things of one kind that hold the words or carry the name, from the documents that the engine would be given. */
export async function candidatesInDatabase(
  db: Reader,
  kind: Exclude<FoundKind, "lot">,
  asked: Asked,
  counts: LotCounts,
): Promise<Candidate[]> {
  const index = indexOf[kind];
  const words = wordsOf(asked);
  const terms = queryTerms(words);
  const documents = await index.load(db, await index.idsAfter(db, null, all));
  return documents
    .filter((document) => inPublic(kind, document))
    .flatMap((document) => {
      const score = scoreOf(new Map(Object.entries(document)), searchedOf(kind), terms, asked);
      return candidatesOf(kind, document, score, words, counts);
    });
}

/** 0 where a term is missing; the earlier the attribute that holds the last one, the nearer to 1. */
function scoreOf(document: Map<string, unknown>, attributes: string[], terms: Term[], asked: Asked): number {
  const texts = attributes.map((attribute) => foldedText(stringsIn(document.get(attribute))));
  const places = terms.map((term) => texts.findIndex((text) => meets(text, term)));
  const met = places.filter((place) => place >= 0);
  if (met.length === 0 || (!asked.partly && met.length < terms.length)) return 0;
  return (met.length / terms.length) * (1 - Math.max(...met) / (attributes.length + 1));
}

function meets(text: string, term: Term): boolean {
  return term.some((phrases) => phrases.every((phrase) => holds(text, phrase)));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
