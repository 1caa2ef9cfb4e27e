import type { ZoneFigureEntry } from "../views/zone-page";

/** Entries that say different things, each by the first of its sources. Several: the sources disagree. */
export function onePerStatement(entries: readonly ZoneFigureEntry[]): ZoneFigureEntry[] {
  const statements = new Map<number | string | undefined, ZoneFigureEntry>();
  for (const entry of entries) {
    const statement = entry.amount ?? entry.words?.vi;
    if (!statements.has(statement)) statements.set(statement, entry);
  }
  return [...statements.values()];
}
