import type { FoundKind, FoundThing } from "~/app/finding/model/found";
import { fold } from "../fold";
import type { AskedName } from "../words/name-key";
import { askedName, nameKey } from "../words/name-key";
import { isOfKind, unmet } from "./kind-asked";

/** One thing with the way it was found: by its words, by exactly its name, or by exactly its marks. */
export interface Candidate {
  thing: FoundThing;
  way: "name" | "marks" | "words";
  /** Meilisearch's, 0 to 1 */
  score: number;
  /** keys of its names */
  names: readonly string[];
  /** of a lot, as one word */
  code: string | null;
}

interface Asked {
  q: string;
  near: boolean;
}

/** Of two kinds that fit alike, the one more people look for. */
const kindOrder: readonly FoundKind[] = ["zone", "locality", "infrastructure", "criteria", "sector", "lot"];

/** Every thing once, best first: named so, spelled so, then as the engine ranks. */
export function bestFirst(candidates: readonly Candidate[], { q, near }: Asked): Candidate[] {
  const wanted = { name: askedName(q), codes: new Set(fold(q).split(" ")), near };
  const once = new Map<string, { candidate: Candidate; steps: Map<string, number>; score: number }>();
  for (const candidate of candidates) {
    const key = `${candidate.thing.kind}:${candidate.thing.id}`;
    const known = once.get(key) ?? { candidate, steps: new Map<string, number>(), score: 0 };
    known.steps.set(candidate.way, stepsOf(candidate, wanted));
    once.set(key, { ...known, score: Math.max(known.score, candidate.score) });
  }
  return [...once.values()]
    .map(({ candidate, steps, score }) => ({
      candidate,
      weight:
        sum(steps.values()) +
        score +
        presence(candidate.thing) -
        kindOrder.indexOf(candidate.thing.kind) / 100,
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ candidate }) => candidate);
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

interface Wanted {
  name: AskedName;
  codes: Set<string>;
  near: boolean;
}

/** Whole steps outweigh all that the engine says; its score, below one, decides among equals. */
function stepsOf({ thing, way, code }: Candidate, { name, codes, near }: Wanted): number {
  if (way === "name") return isOfKind(thing, name) ? nameSteps(thing, name) : 0;
  if (way === "marks") return 1;
  return (
    (code !== null && codes.has(code) ? 8 : 0) +
    (near && thing.kind === "infrastructure" ? 4 : 0) +
    kindAsked(thing, name)
  );
}

/** A park before the commune called like it, both before what only goes by that name too. */
function nameSteps(thing: FoundThing, name: AskedName): number {
  if (!isCalled(thing, name)) return thing.kind === "sector" ? 0.3 : 1.5;
  return thing.kind === "zone" ? 2.2 : 2;
}

/** Words like "tiêu chí", "xã", "KCN" say what kind of thing is wanted. */
function kindAsked({ kind }: FoundThing, { whole, zoneKind, localityKind }: AskedName): number {
  if (kind === "criteria") return criteriaWords.test(whole) ? 1 : 0;
  if (kind === "zone") return zoneKind === null ? 0 : 1;
  return kind === "locality" && localityKind !== null ? 1 : 0;
}

const criteriaWords = /\b(tieu chi|thang diem|cham diem|criteria|criterion|scoring)\b/;

/** Whether that is what it is called, not only another name of it. */
function isCalled({ title }: FoundThing, { whole, bare }: AskedName): boolean {
  return [title.vi, title.en]
    .map(unmet)
    .some((text) => nameKey(text) === whole || askedName(text).bare === bare);
}

/** Of two that fit alike, the place of today. */
function presence(thing: FoundThing): number {
  return thing.kind === "locality" && thing.until === null ? 0.15 : 0;
}
