import { unmark } from "../fold";

const nearWords = new Set(["gan", "canh", "sat", "near", "nearby", "beside"]);

/** What a query wants to be near to: "lots near Giao Long port" wants "Giao Long port". Null when it does not say so. */
export function nearTo(q: string): string | null {
  const words = q.normalize("NFC").trim().split(/\s+/);
  const at = words.findIndex((word, index) => nearWords.has(unmark(word)) && index < words.length - 1);
  return at < 0 ? null : words.slice(at + 1).join(" ");
}
