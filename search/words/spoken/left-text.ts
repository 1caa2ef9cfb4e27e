/** Stands where an amount was: what is left and right of it does not belong together. */
export const amountTaken = "\n";

/** A text as typed and unmarked, of one length, with one space at most between words. */
export interface Text {
  words: string;
  plain: string;
}

/**
 * What is left of a text while amounts are taken out of it from left to right. Each sign is added once and taken away
 * once. In the unmarked text one space stands where an amount was, so that a bound is seen through it.
 */
export class LeftText {
  readonly #text: Text;
  readonly #words: string[] = [];
  readonly #plain: string[] = [];
  #read = 0;

  constructor(text: Text) {
    this.#text = text;
  }

  /** Adds the text up to here. */
  readTo(end: number): void {
    for (; this.#read < end; this.#read++) {
      this.#add(this.#text.words.charAt(this.#read), this.#text.plain.charAt(this.#read));
    }
  }

  /** The last so many signs of what is left, unmarked. */
  last(signs: number): string {
    return this.#plain.slice(-signs).join("");
  }

  /** Takes away what stands from here to `end`, and so many signs before it. */
  take(end: number, before = 0): void {
    this.#drop(before);
    while (this.#plain.at(-1) === " ") this.#drop(1);
    this.#add(amountTaken, " ");
    this.#read = end;
  }

  /** All that is left, once the rest is read. */
  whole(): Text {
    this.readTo(this.#text.plain.length);
    return { words: this.#words.join("").trim(), plain: this.#plain.join("").trim() };
  }

  #add(word: string, plain: string): void {
    if (plain === " " && this.#plain.at(-1) === " ") return;
    this.#words.push(word);
    this.#plain.push(plain);
  }

  #drop(signs: number): void {
    this.#words.length -= signs;
    this.#plain.length -= signs;
  }
}
