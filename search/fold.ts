/**
 * Vietnamese as people type it: with or without marks, "đ" or "d", tone on the one vowel or the other, i or y.
 *
 * Meilisearch 1.21 folds marks, đ and case by itself, in documents and in queries, composed or not (seen by
 * tests/integration/search/engine-folding.test.ts); it does not fold i and y, so `iySyllables` go to it as
 * synonyms. The database has no such folding: what it compares is folded here.
 * Source: shared/domain/facts.md §7 (1 fold, 2 tone placement, 3 i and y).
 */

import { expandAbbreviations } from "./words/abbreviations";
import { inPhrases, withoutOrders } from "./words/engine-signs";

/** Syllables written with i or y alike ("Sơn Qui", "Sơn Quy"; "Mĩ", "Mỹ"), folded, in the spelling with i. */
export const iySyllables = ["hi", "ki", "li", "mi", "qui", "si", "ti", "vi"] as const;

const yToI = new Map<string, string>(iySyllables.map((syllable) => [`${syllable.slice(0, -1)}y`, syllable]));

/** Lower case, no marks, "d" for "đ"; nothing else changes. Idempotent; equal for NFC and NFD input. */
export function unmark(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d").normalize("NFC");
}

/** Words of a text, folded for comparison: unmarked, i for y where both are written, split at all but letters and digits. */
export function foldedWords(text: string): string[] {
  const words = unmark(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => yToI.get(word) ?? word);
}

/** The folded words of a text, one space between. Idempotent. */
export function fold(text: string): string {
  return foldedWords(text).join(" ");
}

/** Whether a text carries a Vietnamese mark or đ, which plain typing does not. */
export function isMarked(text: string): boolean {
  return unmark(text) !== text.normalize("NFC").toLowerCase();
}

/**
 * A query as the engine is to be asked: abbreviations written out, no sign of an order, and what people put between
 * the letters of one word taken out. "K.C.N" is "KCN", "B-12" is "B12"; the engine would split them.
 */
export function tidyQuery(q: string): string {
  const whole = expandAbbreviations(withoutOrders(q.normalize("NFC")))
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu, (letters) =>
      letters.replaceAll(".", ""),
    )
    .replace(/(?<![\p{L}\p{N}])(\p{L}{1,2})[-.](\p{N}+)(?![\p{L}\p{N}])/gu, "$1$2");
  return inPhrases(whole);
}

/** A lot's code as one word: "B-12" and "b12" are the same. */
export function plainCode(code: string): string {
  return unmark(code).replace(/[^\p{L}\p{N}]/gu, "");
}
