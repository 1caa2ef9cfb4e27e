import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotRange } from "~/app/sites/model/lot-terms";
import { unmark } from "../../fold";
import { withoutJoining } from "./fillers";
import { readReadyBy } from "./ready-by";

/** Amounts with units, and a day of hand-over, as the list of lots asks for them, and the words beside them. */
export interface MeasuredWords {
  needs: Partial<Pick<LotQuery, LotRange | "readyBy">>;
  words: string;
}

/** Patterns are written on unmarked text; a space stands for any white space, " ?" for none, too. */
interface Measure {
  /** what people call it, before or after the amount */
  names: string;
  unit: string;
  /** what stands before the amount, where the unit alone says too little */
  sign?: string;
  /** the unit alone does not tell it from another measure */
  named?: true;
  least?: LotRange;
  most?: LotRange;
  /** one of this unit, as the list counts */
  worth: number;
}

const square = "(?:m[2²]|met vuong|sqm|square met(?:er|re)s?)";
const each = " ?(?:/|moi|mot|a|per) ?";
const flow = `(?:m[3³]|met khoi|khoi|cubic met(?:er|re)s?)(?:${each}(?:ngay dem|ngay|ngd|day|d))?`;
const dollar = "(?:usd|us\\$|\\$|do la|dollars?)";
/** "50 USD" can only be a rent; 50 million of them are an investment. */
const few = "(?! ?(?:trieu|ty|nghin|thousand|millions?|billions?|bn)(?!\\p{L}))";
const area = { names: "dien tich|rong|area|size", least: "areaMin", most: "areaMax" } as const;
// A megawatt is read as a megavolt-ampere: nobody knows a project's power factor before it is there.
const power = {
  names: "(?:cong suat |cap )?dien(?: tu)?|cong suat|power|electricity",
  least: "powerMin",
} as const;
const rent = { names: "gia thue dat|gia thue|gia|rent|price", most: "rentMax", worth: 1 } as const;

/** In the order they are looked for: rent before area, whose unit it holds; wastewater before water. */
const measures: Measure[] = [
  { ...rent, unit: dollar + each + square },
  { ...rent, sign: dollar, unit: each + square },
  { ...rent, unit: dollar + few },
  { ...rent, sign: dollar, unit: few },
  { ...area, unit: "(?:ha|hec(?:-| ?)ta|hectares?)", worth: 1 },
  { ...area, unit: square, worth: 1 / 10_000 },
  { ...power, unit: "(?:mw|mva)", worth: 1000 },
  { ...power, unit: "(?:kw|kva)", worth: 1 },
  {
    names: "(?:xu ly )?nuoc thai|xa thai|wastewater|effluent",
    named: true,
    unit: flow,
    least: "wastewaterMin",
    worth: 1,
  },
  { names: "(?:cap )?nuoc(?: sach)?|water", unit: flow, least: "waterMin", worth: 1 },
];

const amount = String.raw`\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?`;
const upTo = "-|–|den|toi|to|and|va";
/** "Điện tử" is electronics, "khai khoáng" mining. */
const atLeast =
  "it nhat|toi thieu|lon hon|hon|tren|(?<!dien )tu|at least|more than|over|above|from|between|" +
  "(?<!khai )khoang|about|around|>=|>|≥|~";
const atMost = "toi da|khong qua|nho hon|it hon|duoi|den|at most|less than|up to|under|below|max|<=|<|≤";
const readers = measures.map((measure) => {
  const { names, sign = "", unit } = measure;
  const range = `(?:(?<low>${amount}) ?(?:${unit})? ?(?:${upTo}) ?)?`;
  return {
    measure,
    amounts: pattern(`${sign} ?${range}(?<amount>${amount}) ?${unit}`),
    before: pattern(`(?:(?<name>${names}) ?:? ?)?(?:${atLeast}|(?<most>${atMost}))? ?$`, ""),
    after: pattern(`^ ?(?:tro len|or more|\\+|(?<most>tro xuong|or less))? ?(?<name>${names})?`, ""),
  };
});

/** Stands where an amount was: what is left and right of it does not belong together. */
const amountTaken = "\n";

/** A pattern of whole words. In the text, " ?" stands for any white space or none, " " for some. */
function pattern(text: string, flags = "g"): RegExp {
  const spaced = text.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${spaced})(?![\\p{L}\\p{N}])`, `${flags}u`);
}

/**
 * Reads "đất trên 5 ha ở Ba Tri, điện 2 MW" as needs (`areaMin: 5, powerMin: 2000`) and words ("Ba Tri"). Amounts
 * stand in Vietnamese or English, with or without marks; a bare amount is the least, of a rent the most. Null where
 * no amount has a unit that lots are measured in, nor a day of hand-over is said.
 */
export function readMeasures(q: string): MeasuredWords | null {
  const typed = q.normalize("NFC").replace(/\s+/g, " ");
  const plain = unmark(typed);
  const needs: MeasuredWords["needs"] = {};
  // Letters of other scripts may come apart when unmarked: positions would not be those of what was typed.
  let words = plain.length === typed.length ? typed : plain;
  let text = plain;
  const ready = readReadyBy(text);
  if (ready) {
    needs.readyBy = ready.readyBy;
    words = blank(words, ready, amountTaken);
    text = blank(text, ready, " ");
  }
  for (const reader of readers) {
    for (const found of text.matchAll(reader.amounts)) {
      const read = readAmount(reader, text, found);
      if (!read) continue;
      Object.assign(needs, read.needs);
      words = blank(words, read, amountTaken);
      text = blank(text, read, " ");
    }
  }
  if (Object.keys(needs).length === 0) return null;
  return { needs, words: besideAmounts(words) };
}

function readAmount(
  { measure, before, after }: (typeof readers)[number],
  text: string,
  found: RegExpExecArray,
) {
  const end = found.index + found[0].length;
  const ahead = text.slice(0, found.index).match(before);
  const behind = text.slice(end).match(after);
  if (measure.named && !ahead?.groups?.name && !behind?.groups?.name) return null;
  const isMost = (ahead?.groups?.most ?? behind?.groups?.most) !== undefined;
  const needs = needsOf(measure, found.groups ?? {}, isMost);
  return (
    needs && { needs, from: found.index - (ahead?.[0].length ?? 0), to: end + (behind?.[0].length ?? 0) }
  );
}

function needsOf(
  { least, most, worth }: Measure,
  groups: Record<string, string | undefined>,
  isMost: boolean,
) {
  const amount = numberOf(groups.amount ?? "") * worth;
  if (groups.low !== undefined) {
    const low = numberOf(groups.low) * worth;
    return { ...(least && { [least]: low }), ...(most && { [most]: amount }) };
  }
  const need = isMost || !least ? most : least;
  return need ? { [need]: amount } : null;
}

/** "10.000" and "10,000" are ten thousand, "2,5" and "2.5" two and a half. */
function numberOf(written: string): number {
  const thousands = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(written);
  return Number(thousands ? written.replace(/[.,]/g, "") : written.replace(",", "."));
}

function blank(text: string, { from, to }: { from: number; to: number }, sign: string): string {
  return text.slice(0, from) + sign.repeat(to - from) + text.slice(to);
}

function besideAmounts(words: string): string {
  return words
    .replace(/(?<!\p{N})[.,;:+]|[.,;:+](?!\p{N})/gu, " ")
    .split(amountTaken)
    .map(withoutJoining)
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}
