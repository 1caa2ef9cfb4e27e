import type { FoundLocality, FoundThing } from "~/app/finding/model/found";
import { isMarked, unmark } from "../fold";
import type { AskedName } from "../words/name-key";
import { askedName, nameKey } from "../words/name-key";
import { telex } from "../words/telex";
import { isOfKind, unmet } from "./kind-asked";
import type { Candidate } from "./rank";

/**
 * What the reader may mean: all that carries exactly the name asked for, in the kind asked for, if that is more than
 * one line of descent. A commune and the smaller one of the same name that it grew out of are one line; a district
 * that it was only a part of is another.
 */
export function choicesAmong(ranked: readonly Candidate[], q: string): FoundThing[] {
  const name = askedName(q);
  const named = ranked
    .filter(({ thing }) => (thing.kind === "zone" || thing.kind === "locality") && isOfKind(thing, name))
    .filter(({ names }) => names.includes(name.whole) || names.includes(name.bare))
    .map(({ thing }) => thing);
  const meant = spelledSo(named, q, name);
  const lines = new Set(meant.map((thing) => lineOf(thing, meant)));
  return lines.size > 1 ? meant.map(unmarked) : [];
}

/** Who types marks means them: "An Hóa" is not "An Hòa". Where nothing is spelled so, the marks were a slip. */
function spelledSo(named: readonly FoundThing[], q: string, { bare }: AskedName): readonly FoundThing[] {
  if (named.length === 0 || !isMarked(q)) return named;
  const words = q.normalize("NFC").split(/\s+/);
  const count = bare.split(" ").length;
  const from = words.findIndex((_, at) => nameKey(words.slice(at, at + count).join(" ")) === bare);
  const typed = ` ${telex(words.slice(from, from + count).join(" "))} `;
  const exact = named.filter(({ title }) => ` ${telex(unmet(title.vi))} `.includes(typed));
  return from < 0 || exact.length === 0 ? named : exact;
}

/** The place of today that a former one of the same name became; else the thing itself. */
function lineOf(thing: FoundThing, all: readonly FoundThing[]): string {
  if (thing.kind !== "locality" || thing.until === null || heldCommunes(thing)) return thing.id;
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

function heldCommunes({ localityKind }: FoundLocality): boolean {
  return ["district", "city", "province"].includes(localityKind);
}

function bareTitle({ title }: FoundThing): string {
  return askedName(unmark(unmet(title.vi))).bare;
}

/** The thing with a title in which nothing is marked as met. */
export function unmarked<Thing extends FoundThing>(thing: Thing): Thing {
  return { ...thing, title: { vi: unmet(thing.title.vi), en: unmet(thing.title.en) } };
}
