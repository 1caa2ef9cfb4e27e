import type { FoundKind, FoundThing } from "~/app/finding/model/found";
import { metBegin, metEnd } from "~/app/finding/model/found";
import { fold, unmark } from "../fold";
import type { AskedName } from "../words/name-key";
import { askedName } from "../words/name-key";

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
      weight: sum(steps.values()) + score - kindOrder.indexOf(candidate.thing.kind) / 100,
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
  if (way === "name") return isOfKind(thing, name) ? 2 : 0;
  if (way === "marks") return 1;
  return (code !== null && codes.has(code) ? 8 : 0) + (near && thing.kind === "infrastructure" ? 4 : 0);
}

/** Whether the thing can be what the words "KCN", "phường" and so on ask for. */
function isOfKind(thing: FoundThing, { zoneKind, localityKind }: AskedName): boolean {
  if (zoneKind === null && localityKind === null) return true;
  if (thing.kind === "zone") return thing.zoneKind === zoneKind;
  return thing.kind === "locality" && sameLevel(thing, localityKind);
}

function sameLevel(thing: FoundThing, localityKind: AskedName["localityKind"]): boolean {
  return thing.kind === "locality" && thing.localityKind === localityKind;
}

/**
 * What the reader may mean: all that carries exactly the name asked for, in the kind asked for, if that is more than
 * one line of descent. A commune and the smaller one of the same name that it grew out of are one line.
 */
export function choicesAmong(ranked: readonly Candidate[], name: AskedName): FoundThing[] {
  const named = ranked
    .filter(({ thing }) => (thing.kind === "zone" || thing.kind === "locality") && isOfKind(thing, name))
    .filter(({ names }) => names.includes(name.whole) || names.includes(name.bare))
    .map(({ thing }) => thing);
  const lines = new Set(named.map((thing) => lineOf(thing, named)));
  return lines.size > 1 ? named.map(plain) : [];
}

/** The place of today that a former one of the same name became; else the thing itself. */
function lineOf(thing: FoundThing, all: readonly FoundThing[]): string {
  if (thing.kind !== "locality" || thing.until === null) return thing.id;
  const name = bareTitle(thing);
  const heir = all.find(
    (other) =>
      other.kind === "locality" &&
      other.until === null &&
      bareTitle(other) === name &&
      thing.today.some(({ vi }) => vi === unmet(other.title.vi)),
  );
  return heir?.id ?? thing.id;
}

function bareTitle({ title }: FoundThing): string {
  return askedName(unmark(unmet(title.vi))).bare;
}

function unmet(text: string): string {
  return text.replaceAll(metBegin, "").replaceAll(metEnd, "");
}

function plain(thing: FoundThing): FoundThing {
  return { ...thing, title: { vi: unmet(thing.title.vi), en: unmet(thing.title.en) } };
}
