import type { Rational } from "../exact/rational";
import { rational, roundHalfUp, shortDecimal } from "../exact/rational";
import type { Language } from "./bilingual";

const MARKS = { vi: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/**
 * A decimal text as people write it: 2126.5 is "2.126,5" in Vietnamese and "2,126.5" in English.
 * Written by hand, not by Intl, because a published sentence must be the same on every machine.
 */
export function localNumber(text: string, language: Language): string {
  const marks = MARKS[language];
  const [whole = "", decimals] = text.split(".");
  const grouped = inThrees(whole).join(marks.group);
  return decimals === undefined ? grouped : grouped + marks.decimal + decimals;
}

/** Digits by three, counted from the end; a sign stays with the first of them. */
function inThrees(whole: string): string[] {
  const groups: string[] = [];
  let end = whole.length;
  for (; /\d/.test(whole.charAt(end - 4)); end -= 3) groups.push(whole.slice(end - 3, end));
  return [whole.slice(0, end), ...groups.reverse()];
}

/**
 * A raw figure for reading: at most two decimals, four when it is below one, and as many more as it takes to read as
 * above or below whatever stands beside it, as the figure itself is.
 */
export function readable(value: Rational, language: Language, beside: readonly Rational[] = []): string {
  let places = value.abs().lt(1) ? 4 : 2;
  while (!keepsItsSide(value, places, beside)) places += 1;
  return localNumber(shortDecimal(value, places), language);
}

function keepsItsSide(value: Rational, places: number, beside: readonly Rational[]): boolean {
  const rounded = rational(roundHalfUp(value, places));
  return beside.every((other) => Math.sign(rounded.compare(other)) === Math.sign(value.compare(other)));
}

/** The decimals of the longest figure that anybody may write; see `decimal`. */
const ALL = 30;

/** A bound or an anchor, with every digit that was published. */
export function written(value: Rational, language: Language): string {
  return localNumber(shortDecimal(value, ALL), language);
}

/** A number of points that was published, with two decimals at least. */
export function pointsWritten(value: Rational, language: Language): string {
  const [, decimals = ""] = shortDecimal(value, ALL).split(".");
  return decimals.length > 2 ? written(value, language) : pointsText(value, language);
}

/** Points, always with two decimals, rounded half-up. */
export function pointsText(value: Rational, language: Language): string {
  return localNumber(roundHalfUp(value), language);
}
