import type { Settings } from "meilisearch";

/** Lists in which the order means something; all others are sets, and Meilisearch sorts them. */
const ordered = new Set(["searchableAttributes", "rankingRules"]);

/** Whether an index is set up as the code says; what the code does not mention may be as it likes. */
export function settingsMatch(wanted: Settings, live: Settings): boolean {
  return includes(wanted, live, "");
}

function includes(wanted: unknown, live: unknown, key: string): boolean {
  if (Array.isArray(wanted)) return Array.isArray(live) && sameList(wanted, live, key);
  if (isRecord(wanted)) {
    if (!isRecord(live)) return false;
    // Synonyms are open-ended: one that the code has dropped must go too.
    if (key === "synonyms" && Object.keys(wanted).length !== Object.keys(live).length) return false;
    return Object.entries(wanted).every(([name, value]) => includes(value, live[name], name));
  }
  return wanted === live;
}

function sameList(wanted: unknown[], live: unknown[], key: string): boolean {
  const [a, b] = ordered.has(key) ? [wanted, live] : [[...wanted].sort(), [...live].sort()];
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
