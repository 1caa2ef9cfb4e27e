import { tidyQuery, unmark } from "../fold";
import type { Reader } from "../index-definition";

/** Synonyms stand for numerals ("Giao Long II", "2"), and a phrase has none. */
const numeral = /^(?:i|ii|iii|iv|\d+)$/;

/** What zones and places are called, of today and of before: names of two words or more, unmarked. */
export class KnownNames {
  readonly #names: ReadonlySet<string>;
  readonly #longest: number;

  constructor(names: readonly string[]) {
    const several = names.map(wordsOf).filter((words) => words.length > 1 && !words.some(isNumeral));
    this.#names = new Set(several.map((words) => words.join(" ")));
    this.#longest = Math.max(0, ...several.map(({ length }) => length));
  }

  /**
   * A query with each known name in it also as a phrase before it: "dừa Thạnh Phú" as '"Thạnh Phú" dừa Thạnh Phú'.
   * Word by word it is found as well where one lot's commune is An Thạnh and its park Phú Thuận; by the phrase alone
   * the engine would not rank a park called so before one in a commune called so.
   */
  asPhrases(q: string): string {
    const asked = tidyQuery(q);
    const unquoted = asked.split('"').filter((_, at) => at % 2 === 0);
    return [...unquoted.flatMap((piece) => this.#namesIn(piece)).map((name) => `"${name}"`), asked].join(" ");
  }

  #namesIn(text: string): string[] {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const names: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = this.#nameAt(words, at);
      if (length > 0) names.push(words.slice(at, at + length).join(" "));
      at += Math.max(length, 1);
    }
    return names;
  }

  /** How many words from here on are a name, the most that are; 0 for none. */
  #nameAt(words: readonly string[], at: number): number {
    for (let length = Math.min(this.#longest, words.length - at); length > 1; length--) {
      const name = words.slice(at, at + length).map(unmark);
      if (this.#names.has(name.join(" "))) return length;
    }
    return 0;
  }
}

function wordsOf(name: string): string[] {
  return unmark(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isNumeral(word: string): boolean {
  return numeral.test(word);
}

/** Two database queries, some two hundred and fifty names. */
export async function loadKnownNames(db: Reader): Promise<KnownNames> {
  const [zones, places] = await Promise.all([
    db.zone.findMany({ select: { name: true } }),
    db.locality.findMany({ select: { name: true } }),
  ]);
  return new KnownNames([...zones, ...places].map(({ name }) => name));
}
