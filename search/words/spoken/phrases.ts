/** A word as typed, with the white space behind it, and in lower case for comparison. */
export interface Word {
  word: string;
  written: string;
  space: string;
}

export type Words = readonly Word[];

/** What stands between white space, composed (NFC) if the text is. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/(\S+)(\s*)/gu), ([, written = "", space = ""]) => ({
    word: written.toLowerCase(),
    written,
    space,
  }));
}

/** The words as they were written. */
export function textOf(words: Words): string {
  return words
    .map(({ written, space }) => written + space)
    .join("")
    .trimEnd();
}

/** Whether a word, where it stands, means something else than the phrase it looks like. */
export type Exception = (words: Words, at: number) => boolean;

/** "o" before "to", as in "ô tô": whether the next word begins with one of these. */
export function before(...beginnings: string[]): Exception {
  return (words, at) => beginnings.some((beginning) => words[at + 1]?.word.startsWith(beginning));
}

/** "co" behind "huu", as in "hữu cơ". A sign that stood between left more than one space. */
export function behind(ending: string): Exception {
  return (words, at) => {
    const last = words[at - 1];
    return last?.space.length === 1 && last.word.endsWith(ending);
  };
}

/**
 * Phrases of whole words. A phrase is looked up, never tried letter by letter, so that reading a text costs no more
 * than its words times the words of the longest phrase.
 */
export class Phrases {
  readonly #phrases: ReadonlySet<string>;
  readonly #exceptions: ReadonlyMap<string, Exception>;
  readonly #longest: number;

  /** @param exceptions of phrases of one word */
  constructor(phrases: readonly string[], exceptions: Record<string, Exception> = {}) {
    this.#phrases = new Set(phrases);
    this.#exceptions = new Map(Object.entries(exceptions));
    this.#longest = Math.max(...phrases.map((phrase) => phrase.split(" ").length));
  }

  /** How many words from here on are one of the phrases, the most first. */
  lengthsAt(words: Words, at: number): number[] {
    const lengths: number[] = [];
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length--)
      if (this.#isAt(words, at, length)) lengths.push(length);
    return lengths;
  }

  /** How many words from here on are the longest of them; 0 for none. */
  lengthAt(words: Words, at: number): number {
    return this.lengthsAt(words, at)[0] ?? 0;
  }

  /** How many words up to here, this one not included, are the longest of them; 0 for none. */
  lengthUpTo(words: Words, end: number): number {
    for (let length = Math.min(this.#longest, end); length > 0; length--)
      if (this.#isAt(words, end - length, length)) return length;
    return 0;
  }

  #isAt(words: Words, at: number, length: number): boolean {
    const phrase = words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(" ");
    return this.#phrases.has(phrase) && !this.#exceptions.get(phrase)?.(words, at);
  }
}

/** Where a run of these phrases from here on ends, which may be here; a word is left behind it. */
export function runEnd(phrases: Phrases, words: Words, from: number): number {
  let end = from;
  for (let length = -1; length !== 0; end += length)
    length = phrases.lengthsAt(words, end).find((few) => end + few < words.length) ?? 0;
  return end;
}
