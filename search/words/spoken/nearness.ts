import type { NearKind } from "~/app/sites/model/places/infrastructure";
import { nearKinds } from "~/app/sites/model/places/infrastructure";
import { fold } from "../../fold";
import type { Distance } from "./distance";
import { distancesIn } from "./distance";
import { spellings } from "./either";
import { withoutJoining } from "./joining";
import type { Exception, Words } from "./phrases";
import { before, behind, Phrases, runEnd, textOf, wordsIn } from "./phrases";

/** What a query wants to be near to, and the words beside that. */
export interface Nearness {
  /** "KCN" of "KCN near Giao Long port" */
  wanted: string;
  /** "Giao Long port"; of "near a port" only "port" */
  place: string;
  /** the kind of which any will do: "near a port", but not "near Giao Long port" */
  kind: NearKind | null;
  /** kilometres at most; null where the query does not say */
  within: number | null;
}

/** Without marks "sát" looks like iron, "cạnh" like an ornamental plant; with them they do not. */
const nearWords = [
  ...spellings("gần|cạnh|sát"),
  ...["near", "near to", "nearby", "beside", "close to", "next to"],
];
const exceptNear: Record<string, Exception> = {
  canh: behind("cay"),
  sat: (words, at) => behind("duong")(words, at) || before("thep")(words, at),
};
const near = new Phrases(nearWords, exceptNear);
/** "Cách nhiệt" is insulation, so these say it beside a distance only. */
const awayWords = [...nearWords, ...spellings("cách|quanh|xung quanh|around|away from")];
const away = new Phrases(awayWords, exceptNear);
const from = new Phrases([...awayWords, ...spellings("từ|tính từ|đến|tới|of|from|to")], exceptNear);
const awayBy = new Phrases(spellings("cách"));

/** "An" begins many names, so it is left out before a kind only. */
const anyBefore = new Phrases([
  ...spellings("bất kỳ|bất kì|một|các|những"),
  ...["any", "an", "a", "the", "some", "one", "of", "nearest", "closest"],
]);
const anyBehind = new Phrases(spellings("nào|bất kỳ|bất kì|gần nhất"));

/** What each kind is called where none of it is named; folded. */
const called: Record<NearKind, RegExp> = {
  port: /^(?:ben )?cang$|^ports?$|^harbou?rs?$/,
  expressway: /^(?:duong )?cao toc$|^expressways?$|^motorways?$/,
  bridge: /^(?:cay )?cau$|^bridges?$/,
  raw_material_zone: /^vung nguyen lieu$|^raw materials?(?: zones?| areas?)?$/,
};

/**
 * Reads "KCN within 10 km of a port", "cách cảng dưới 10 km", "near Giao Long port". Null where the query asks to be
 * near to nothing, or to something without saying how near where only a distance would tell.
 */
export function readNearness(q: string): Nearness | null {
  // A comma parts words as a space does, but not figures.
  const parted = q.normalize("NFC").replace(/[\s;]|(?<!\d),|,(?!\d)/g, " ");
  const words = wordsIn(parted.replace(/\s+/g, " "));
  const distances = distancesIn(words);
  const said =
    placeThenDistance(words, distances) ??
    firstSaid(words, (at) => distanceThenPlace(words, distances, at)) ??
    firstSaid(words, (at) => awayByDistance(words, distances, at)) ??
    firstSaid(words, (at) => nearAlone(words, at));
  if (!said) return null;
  const bare = textOf(withoutAny(said.place));
  const kind = kindCalled(bare);
  return {
    wanted: withoutJoining(textOf([...said.wanted, ...said.rest])),
    place: kind ? bare : textOf(said.place),
    kind,
    within: said.distance?.kilometres ?? null,
  };
}

/** What a query wants to be near to. Null when it does not say so. */
export function nearTo(q: string): string | null {
  return readNearness(q)?.place ?? null;
}

type Distances = readonly (Distance | undefined)[];

interface Said {
  wanted: Words;
  place: Words;
  rest: Words;
  distance?: Distance;
}

function firstSaid(words: Words, saidAt: (at: number) => Said | undefined): Said | undefined {
  for (const at of words.keys()) {
    const said = saidAt(at);
    if (said) return said;
  }
  return undefined;
}

/** "near the port within 10 km". Where no distance stands behind the first "near", none does behind a later one. */
function placeThenDistance(words: Words, distances: Distances): Said | undefined {
  const at = words.findIndex((_, at) => away.lengthAt(words, at) > 0);
  for (const length of at < 0 ? [] : away.lengthsAt(words, at)) {
    const far = distances.findIndex((distance, index) => distance && index > at + length);
    const distance = distances[far];
    if (!distance) continue;
    const place = words.slice(at + length, far);
    return { wanted: words.slice(0, at), place, rest: words.slice(distance.ends[0]), distance };
  }
  return undefined;
}

/** "within 10 km of the port", "cách 10 km từ cảng" */
function distanceThenPlace(words: Words, distances: Distances, at: number): Said | undefined {
  for (const length of [...away.lengthsAt(words, at), 0]) {
    const distance = distances[at + length];
    for (const end of distance?.ends ?? [])
      for (const joined of from.lengthsAt(words, end)) {
        const place = words.slice(end + joined);
        if (distance && place.length > 0) return { wanted: words.slice(0, at), place, rest: [], distance };
      }
  }
  return undefined;
}

/** "cách 10 km cảng" */
function awayByDistance(words: Words, distances: Distances, at: number): Said | undefined {
  const distance = awayBy.lengthAt(words, at) > 0 ? distances[at + 1] : undefined;
  const end = distance?.ends.find((end) => end < words.length);
  if (!distance || end === undefined) return undefined;
  return { wanted: words.slice(0, at), place: words.slice(end), rest: [], distance };
}

/** "near the port" */
function nearAlone(words: Words, at: number): Said | undefined {
  const length = near.lengthsAt(words, at).find((length) => at + length < words.length);
  if (length === undefined) return undefined;
  return { wanted: words.slice(0, at), place: words.slice(at + length), rest: [] };
}

/** "port" of "the nearest port", "cảng" of "bất kỳ cảng nào" */
function withoutAny(place: Words): Words {
  const begin = runEnd(anyBefore, place, 0);
  let end = place.length;
  for (;;) {
    const shorter = end - anyBehind.lengthUpTo(place, end);
    if (shorter === end || shorter <= begin) return place.slice(begin, end);
    end = shorter;
  }
}

function kindCalled(name: string): NearKind | null {
  const folded = fold(name);
  return nearKinds.find((kind) => called[kind].test(folded)) ?? null;
}
