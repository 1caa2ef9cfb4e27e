import { pressed } from "./typing/keys";
import { syllableOf, withTone } from "./typing/syllable-shape";

/** English words that would pass for Vietnamese ones and that stand in this portal's texts. */
const english = new Set(
  (
    "air as been best boats by cast chose chosen data does for gas harm has here how if is its keep keeps list lots low " +
    "meet meets more most must new nor now of or own per says see sense sets the there these this those trams us use"
  ).split(" "),
);

/**
 * A query typed with the Vietnamese keyboard switched off, as it was meant: "phus thuaan" and "phu1 thua65n" are
 * "phú thuân" and "phú thuận". Telex and VNI; words that are not Vietnamese syllables so typed stay as they are.
 * A guess: to be made only where the query itself finds nothing, and to be said. Source: shared/domain/facts.md §7.5.
 *
 * @returns null when nothing is to be decoded
 */
export function decodeTyping(q: string): string | null {
  const decoded = q.normalize("NFC").replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => decodedWord(word) ?? word);
  return decoded === q.normalize("NFC") ? null : decoded;
}

/** A syllable has seven letters at most, a key changes each of them once at most, and one gives the tone. */
const mostKeys = 15;

function decodedWord(word: string): string | null {
  if (word.length > mostKeys) return null;
  const keys = word.toLowerCase();
  // "A1" and "b12" are lots; what has marks was typed with the keyboard on
  if (!/^[a-z]\d?[a-z][a-z\d]*$/.test(keys) || english.has(keys)) return null;
  const typed = pressed(keys);
  if (!typed || (typed.letters === keys && typed.tone === "")) return null;
  const syllable = syllableOf(typed.letters, typed.tone);
  if (!syllable) return null;
  const written = withTone(syllable, typed.tone);
  return word.charAt(0) === keys.charAt(0) ? written : capitalised(written);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
