import { decodeTyping } from "./decode-typing";

/**
 * What a query that finds nothing may have been meant to be, the likelier first: typed with the keyboard off, or with
 * a letter struck twice ("giao lonng").
 */
export function readingsOf(q: string): string[] {
  const once = q.replace(/([b-z])\1+/giu, "$1");
  const readings = [decodeTyping(q), once, decodeTyping(once)].filter((reading) => reading !== null);
  return [...new Set(readings)].filter((reading) => reading !== q);
}
