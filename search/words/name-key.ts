import type { LocalityKind } from "~/app/sites/model/locality-name";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import { fold, tidyQuery } from "../fold";

const numerals = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["mot", "1"],
  ["hai", "2"],
]);

/** A name for asking whether two are the same: folded, roman and spelt numerals as digits. */
export function nameKey(name: string): string {
  return fold(name)
    .split(" ")
    .map((word) => numerals.get(word) ?? word)
    .join(" ");
}

export interface AskedName {
  /** keys of the name as typed, and without the words that say what kind of thing is meant */
  whole: string;
  bare: string;
  /** what kinds those words allow; null: they say nothing of such kinds */
  zoneKind: ZoneKind | null;
  localityKind: LocalityKind | null;
}

type Sort = Pick<AskedName, "zoneKind" | "localityKind">;

const park: Sort = { zoneKind: "park", localityKind: null };
const cluster: Sort = { zoneKind: "cluster", localityKind: null };
const place = (localityKind: LocalityKind): Sort => ({ zoneKind: null, localityKind });

const before: [words: string, sort: Sort][] = [
  ["khu cong nghiep", park],
  ["kcn", park],
  ["cum cong nghiep", cluster],
  ["ccn", cluster],
  ["tinh", place("province")],
  ["huyen", place("district")],
  ["thanh pho", place("city")],
  ["thi tran", place("township")],
  ["phuong", place("ward")],
  ["xa", place("commune")],
];

const behind: [words: string, sort: Sort][] = [
  ["industrial park", park],
  ["industrial zone", park],
  ["industrial estate", park],
  ["ip", park],
  ["industrial cluster", cluster],
  ["cluster", cluster],
  ["province", place("province")],
  ["district", place("district")],
  ["city", place("city")],
  ["township", place("township")],
  ["ward", place("ward")],
  ["commune", place("commune")],
];

/** Reads a query as nothing but a name: "TT. Ba Tri" asks for a township called "ba tri". */
export function askedName(q: string): AskedName {
  const whole = nameKey(tidyQuery(q));
  const ahead = before.find(([words]) => whole.startsWith(`${words} `));
  if (ahead) return { whole, bare: whole.slice(ahead[0].length + 1), ...ahead[1] };
  const after = behind.find(([words]) => whole.endsWith(` ${words}`));
  if (after) return { whole, bare: whole.slice(0, -after[0].length - 1), ...after[1] };
  return { whole, bare: whole, zoneKind: null, localityKind: null };
}
