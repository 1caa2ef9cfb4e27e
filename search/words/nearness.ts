import { unmark } from "../fold";
import { withoutJoining } from "./spoken/fillers";

const nearWords = new Set(["gan", "canh", "sat", "near", "nearby", "beside"]);

/** "KCN near Giao Long port" wants "KCN", and to be near to "Giao Long port". Null when it does not say so. */
export function partsAroundNear(q: string): { wanted: string; place: string } | null {
  const words = q.normalize("NFC").trim().split(/\s+/);
  const at = words.findIndex((word, index) => nearWords.has(unmark(word)) && index < words.length - 1);
  if (at < 0) return null;
  return { wanted: withoutJoining(words.slice(0, at).join(" ")), place: words.slice(at + 1).join(" ") };
}

/** What a query wants to be near to. Null when it does not say so. */
export function nearTo(q: string): string | null {
  return partsAroundNear(q)?.place ?? null;
}
