import type { Rational } from "../exact/rational";
import { roundHalfUp, shortDecimal } from "../exact/rational";
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

/** A raw figure for reading: at most two decimals, four when it is below one. */
export function readable(value: Rational, language: Language): string {
  return localNumber(shortDecimal(value, value.abs().lt(1) ? 4 : 2), language);
}

/** Points, always with two decimals, rounded half-up. */
export function pointsText(value: Rational, language: Language): string {
  return localNumber(roundHalfUp(value), language);
}
