import { fold, foldedWords, tidyQuery } from "../fold";
import { stopWords, synonyms } from "./synonyms";

/** A phrase a text must hold: whole words in a row, the last one only begun when `begun`. */
export interface Phrase {
  words: string;
  begun: boolean;
}

/** One condition of a query: any of the alternatives; an alternative is all of its phrases. */
export type Term = Phrase[][];

const meanings = new Map(
  Object.entries(synonyms).map(([phrase, others]) => [fold(phrase), others.map(fold)]),
);
const ignored = new Set(stopWords);
const longestPhrase = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(" ").length));

/**
 * Reads a query as Meilisearch does, typing slips apart: all words must be found, the last may be only begun, stop
 * words do not count, synonyms stand for each other, what is quoted stands so. For the database's answer while
 * Meilisearch is away.
 */
export function queryTerms(q: string): Term[] {
  const pieces = tidyQuery(q).split('"');
  return pieces.flatMap((piece, at) =>
    at % 2 === 1 ? quoted(fold(piece)) : unquoted(foldedWords(piece), at === pieces.length - 1),
  );
}

function quoted(words: string): Term[] {
  return words === "" ? [] : [[whole(words)]];
}

function unquoted(words: string[], isEnd: boolean): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, others } = meaningAt(words, at);
    const typed = words.slice(at, at + length);
    const isLast = isEnd && at + length === words.length;
    at += length;
    if (others.length === 0 && ignored.has(typed[0] ?? "") && !isLast) continue;
    terms.push([
      typed.map((word, index) => phrase(word, isLast && index === length - 1)),
      ...others.map(whole),
    ]);
  }
  return terms;
}

function whole(words: string): Phrase[] {
  return [{ words, begun: false }];
}

function phrase(words: string, begun: boolean): Phrase {
  return { words, begun };
}

/** The longest phrase with synonyms that starts here, or the single word. */
function meaningAt(words: string[], at: number): { length: number; others: string[] } {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const others = meanings.get(words.slice(at, at + length).join(" "));
    if (others) return { length, others };
  }
  return { length: 1, others: [] };
}

/** A text ready to be asked for phrases. */
export function foldedText(texts: readonly string[]): string {
  return ` ${texts.map(fold).join(" | ")} `;
}

export function holds(text: string, { words, begun }: Phrase): boolean {
  return text.includes(begun ? ` ${words}` : ` ${words} `);
}
