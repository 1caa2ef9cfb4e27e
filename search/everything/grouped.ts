import type { FoundGroup, FoundKind, FoundThing } from "~/app/finding/model/found";
import { tidyQuery } from "../fold";
import { nearTo } from "../words/spoken/nearness";
import { choicesAmong } from "./choices";
import type { Candidate } from "./rank";
import { bestFirst } from "./rank";

const bestShown = 10;

export interface Asked {
  q: string;
  /** how many of each kind are shown */
  perGroup: number;
  /** some of the words will do, the rarer ones sooner */
  partly?: boolean | undefined;
}

/** Groups, the one with the best first, and what shares exactly the name asked for. */
export interface EverythingAnswer {
  groups: FoundGroup[];
  choices: FoundThing[];
  /** the best of all kinds as "kind:id", best first */
  best: string[];
}

/** The words to search for: abbreviations written out, and of "lots near the port" only the port. */
export function wordsOf({ q }: Asked): string {
  return tidyQuery(nearTo(q) ?? q);
}

/** Ranks what was found and lays it out by kind. */
export function grouped(
  candidates: readonly Candidate[],
  totals: Partial<Record<FoundKind, number>>,
  asked: Asked,
): EverythingAnswer {
  const q = wordsOf(asked);
  const ranked = bestFirst(candidates, { q, near: nearTo(asked.q) !== null });
  const things = ranked.map(({ thing }) => thing);
  const groups = [...new Set(things.map(({ kind }) => kind))].map((kind): FoundGroup => {
    const own = things.filter((thing) => thing.kind === kind);
    const total = Math.max(totals[kind] ?? 0, own.length);
    return { kind, total, things: own.slice(0, asked.perGroup) };
  });
  return {
    groups,
    choices: choicesAmong(ranked, q),
    best: things.slice(0, bestShown).map(({ kind, id }) => `${kind}:${id}`),
  };
}
