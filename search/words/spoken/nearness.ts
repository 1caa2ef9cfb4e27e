import type { NearKind } from "~/app/sites/model/places/infrastructure";
import { nearKinds } from "~/app/sites/model/places/infrastructure";
import { fold } from "../../fold";
import { either } from "./either";
import { withoutJoining } from "./fillers";

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
const near =
  "(?:gần|gan|cạnh|(?<!cay\\s)canh|sát|(?<!duong\\s)sat(?!\\s+thep)|near(?:\\s+to)?|nearby|beside|close\\s+to|next\\s+to)";
/** "Cách nhiệt" is insulation, so these say it beside a distance only. */
const away = `(?:${near}|${either("cách|quanh|xung quanh|around|away from")})`;
const from = `(?:${away}|${either("từ|tính từ|đến|tới|of|from|to")})`;

const atMost = `(?:${either(
  "trong vòng|trong|bán kính|không quá|dưới|tối đa|khoảng|within|in|less than|under|at most|up to|about",
)}\\s+)*`;
const kilometres = `(?<amount>\\d+(?:[.,]\\d+)?)\\s*(?:(?<metres>m(?![²³\\d]))|${either("km|ki-lô-mét|ki lô mét|cây số|kilomet(?:er|re)s?")})`;
const distance = `${atMost}${kilometres}(?:\\s+${either("trở lại|đổ lại|or less")})?`;

/** Ways to say it, the fuller first. Words stand one space apart. */
const ways = [
  `{wanted}${away} (?<place>.+?) ${distance}{rest}`,
  `{wanted}(?:${away} )?${distance} ${from} (?<place>.+)`,
  `{wanted}${either("cách")} ${distance} (?<place>.+)`,
  `{wanted}${near} (?<place>.+)`,
].map(
  (way) =>
    new RegExp(
      `^${way.replace("{wanted}", "(?:(?<wanted>.+?) )??").replace("{rest}", "(?: (?<rest>.+))?")}$`,
      "iu",
    ),
);

/** "An" begins many names, so it is left out before a kind only. */
const whichever = new RegExp(
  `^(?:(?:${either("bất kỳ|bất kì|một|các|những")}|any|an?|the|some|one|of|nearest|closest)\\s+)+|` +
    `(?:\\s+${either("nào|bất kỳ|bất kì|gần nhất")})+$`,
  "giu",
);

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
  // A comma parts words as a space does, but not figures; a run of them is not worth a thousand tries.
  const typed = q
    .normalize("NFC")
    .replace(/(?:[\s;]|(?<!\d),|,(?!\d))+/g, " ")
    .trim();
  const said = ways.map((way) => typed.match(way)?.groups).find((groups) => groups !== undefined);
  if (!said?.place) return null;
  const bare = said.place.replace(whichever, "");
  const kind = kindCalled(bare);
  return {
    wanted: withoutJoining([said.wanted, said.rest].filter((part) => part !== undefined).join(" ")),
    place: kind ? bare : said.place,
    kind,
    within: kilometresOf(said),
  };
}

/** What a query wants to be near to. Null when it does not say so. */
export function nearTo(q: string): string | null {
  return readNearness(q)?.place ?? null;
}

/** As the list of lots can be asked: 0.1 to 500 km. */
function kilometresOf({ amount, metres }: Record<string, string | undefined>): number | null {
  const km = Number(amount?.replace(",", ".")) / (metres ? 1000 : 1);
  return km >= 0.1 && km <= 500 ? km : null;
}

function kindCalled(name: string): NearKind | null {
  const folded = fold(name);
  return nearKinds.find((kind) => called[kind].test(folded)) ?? null;
}
