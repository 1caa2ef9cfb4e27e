/** Words that say something only together, and that stand apart in half of all texts. */
const together = /(?<![\p{L}\p{N}])(?:thị xã|thi xa|(?:đường tỉnh|duong tinh)(?= \d))(?![\p{L}\p{N}])/giu;

/**
 * Signs that are orders to Meilisearch: "-word" is "without the word", and nobody who types "giao -long" means that;
 * a quotation that never ends would take in all the rest.
 */
export function withoutOrders(q: string): string {
  const open = (q.split('"').length - 1) % 2 === 1;
  const closed = open ? q.replaceAll('"', " ") : q;
  return closed.replace(/(?<=^|\s)-+(?=\S)/g, "");
}

/** The query with such words between quotation marks, which both engines take for a phrase. */
export function inPhrases(q: string): string {
  return q.includes('"') ? q : q.replace(together, '"$&"');
}
