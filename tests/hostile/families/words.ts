import type { Chance } from "../chance";
import type { Draft } from "../request";
import { serialised } from "../request";
import type { World } from "../world/world";
import { anyPerson, visitorHeaders, withQuery } from "./visit";

/** Pages, files and answers that read typed words. */
const readers = [
  "/lots",
  "/search",
  "/search/suggestions",
  "/zones",
  "/places",
  "/embed/lots",
  "/lots.csv",
  "/infrastructure",
].flatMap((path) => [`/vi${path}`, `/en${path}`]);
const programs = ["/map/lots.geojson", "/api/v1/lots", "/api/v1/zones", "/api/v1/localities"];
const amounts = [
  "2 ha",
  "500 kVA",
  "12,5 m3/ngày",
  "1000 m2",
  "5 km",
  "3 tháng",
  "1e-300 ha",
  "0,0000001 MW",
  "90 usd/m2",
  "5000",
];
const ends = ["", "", "!z", " z", "?", '"', " 2", ".", "\u0301"];
const longest = 200;

function queryOf(chance: Chance, words: string[]): string {
  const few = chance.some(words, chance.whole(1, 4));
  const repeated = Array.from({ length: 100 }, (_, at) => few[at % few.length]);
  const mixed = chance.some(words, 40);
  const separator = chance.one([" ", " ", " ", "  ", ", ", "-", ""]);
  const text = (chance.percent(60) ? repeated : mixed).join(separator);
  const before = chance.percent(50) ? `${chance.one(amounts)} ` : "";
  const end = chance.one(ends);
  const length = chance.one([40, 100, longest, longest, longest + 1, 2_000]);
  return `${before}${text.slice(0, length - before.length - end.length)}${end}`;
}

/** One word over and over between an amount and something that nobody expects: what a reader goes back from. */
function oneWordOver(chance: Chance, word: string): string {
  const before = `${chance.one(amounts)} `;
  const end = chance.one(ends.filter((one) => one !== ""));
  return `${before}${`${word} `.repeat(longest).slice(0, longest - before.length - end.length)}${end}`;
}

/**
 * Typed words of the portal's own vocabulary in any order and repetition, where one of its readers takes them. Three
 * times of four it is the next of the words that are said around a name, so that none is left out.
 */
export function hostileWords(chance: Chance, world: World, turn: number): Draft {
  const next = (turn - Math.floor(turn / 4)) % world.spokenWords.length;
  const word = turn % 4 === 3 ? undefined : world.spokenWords[next];
  const q = word === undefined ? queryOf(chance, world.words) : oneWordOver(chance, word);
  const person = anyPerson(chance);
  const page = chance.percent(70) ? chance.one(readers) : chance.one(programs);
  const target = chance.percent(8)
    ? withQuery("/vi/saved/new", [["search", `?${new URLSearchParams({ q })}`]])
    : withQuery(page, [["q", q]]);
  return {
    kind:
      q.length > longest ? "more than may be typed" : page.startsWith("/api") ? "interface" : "page or file",
    bytes: serialised({ target, headers: visitorHeaders(chance, world, person) }),
  };
}
