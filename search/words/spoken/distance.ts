import { spellings } from "./either";
import type { Words } from "./phrases";
import { Phrases } from "./phrases";

/** "within 10 km", "dưới 500 m". */
export interface Distance {
  /** as the list of lots can be asked, 0.1 to 500 km; null where it is none of these */
  kilometres: number | null;
  /** the word behind it; two answers where "or less" may belong to it, with it first */
  ends: number[];
}

const atMost = new Phrases(
  spellings(
    "trong vòng|trong|bán kính|không quá|dưới|tối đa|khoảng|within|in|less than|under|at most|up to|about",
  ),
);
const metre = "m";
const unit = new Phrases([
  metre,
  ...spellings("km|ki-lô-mét|ki lô mét|cây số|kilometer|kilometers|kilometre|kilometres"),
]);
/** words of "ki lô mét" */
const longestUnit = 3;
const orLess = new Phrases(spellings("trở lại|đổ lại|or less"));
const number = /^\d+(?:[.,]\d+)?/;

/** For each word the distance that begins there. Read from the end, so that each word is looked at once. */
export function distancesIn(words: Words): (Distance | undefined)[] {
  const distances: (Distance | undefined)[] = words.map(() => undefined);
  for (let at = words.length - 1; at >= 0; at--) {
    const ahead = atMost.lengthsAt(words, at).find((length) => distances[at + length] !== undefined);
    distances[at] = ahead === undefined ? distanceAt(words, at) : distances[at + ahead];
  }
  return distances;
}

/** "10 km", "10km" */
function distanceAt(words: Words, at: number): Distance | undefined {
  const [first, ...following] = words.slice(at, at + 1 + longestUnit);
  const amount = number.exec(first?.word ?? "")?.[0];
  if (!first || amount === undefined) return undefined;
  const glued = first.word.slice(amount.length);
  const unitWords = glued === "" ? following : [{ ...first, word: glued }, ...following];
  const length = unit.lengthAt(unitWords, 0);
  if (length === 0) return undefined;
  const end = at + length + (glued === "" ? 1 : 0);
  const more = orLess.lengthAt(words, end);
  return {
    kilometres: asked(Number(amount.replace(",", ".")) / (unitWords[0]?.word === metre ? 1000 : 1)),
    ends: more === 0 ? [end] : [end + more, end],
  };
}

function asked(kilometres: number): number | null {
  return kilometres >= 0.1 && kilometres <= 500 ? kilometres : null;
}
