import { decodeTyping } from "./decode-typing";
import { essentialWords } from "./spoken/essential-words";
import { readNearness } from "./spoken/nearness";

/**
 * What a query that finds nothing may have been meant to be, the likelier first: typed with the keyboard off, with a
 * letter struck twice ("giao lonng"), with more words than it needs ("nhà máy chế biến dừa"), or near to what it is in
 * ("gần KCN Giao Long").
 */
export function readingsOf(q: string): string[] {
  const once = q.replace(/\p{L}+/gu, struckOnce);
  const readings = [decodeTyping(q), once, decodeTyping(once), essentialWords(q), withoutNear(q)];
  return [...new Set(readings)].filter((reading) => reading !== null).filter((reading) => reading !== q);
}

function withoutNear(q: string): string | null {
  const parts = readNearness(q);
  return parts && [parts.wanted, parts.place].filter((words) => words !== "").join(" ");
}

/** Roman numerals repeat their letter. */
function struckOnce(word: string): string {
  return /^i+$/i.test(word) ? word : word.replace(/([b-z])\1+/giu, "$1");
}
