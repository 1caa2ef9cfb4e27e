import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotRange } from "~/app/sites/model/lot-terms";
import { unmark } from "../../fold";
import { withoutJoining } from "./joining";
import { amountTaken, LeftText } from "./left-text";
import { readReadyBy } from "./ready-by";

/** Amounts with units, and a day of hand-over, as the list of lots asks for them, and the words beside them. */
export interface MeasuredWords {
  needs: Partial<Pick<LotQuery, LotRange | "readyBy">>;
  words: string;
}

/** Patterns are written on unmarked text, in which one space at most stands between words. */
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
/** Not inside a word or a figure. */
const begin = "(?<![\\p{L}\\p{N}.,])";
const end = "(?![\\p{L}\\p{N}])";
const readers = measures.map((measure) => {
  const { names, sign = "", unit } = measure;
  const range = `(?:(?<low>${amount}) ?(?:${unit})? ?(?:${upTo}) ?)?`;
  return {
    measure,
    amounts: new RegExp(`${begin}${sign} ?${range}(?<amount>${amount}) ?${unit}${end}`, "gu"),
    before: new RegExp(`${begin}(?:(?<name>${names}) ?:? ?)?(?:${atLeast}|(?<most>${atMost}))? ?$`, "u"),
    behind: new RegExp(
      ` ?(?:tro len|or more|\\+|(?<most>tro xuong|or less))? ?(?<name>${names})?${end}`,
      "uy",
    ),
  };
});
/** More characters than any name and bound before an amount have. */
const farthestBefore = 64;

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
  let text = { words: plain.length === typed.length ? typed : plain, plain };
  const ready = readReadyBy(plain);
  if (ready) {
    needs.readyBy = ready.readyBy;
    const left = new LeftText(text);
    left.readTo(ready.from);
    left.take(ready.to);
    text = left.whole();
  }
  for (const reader of readers) {
    const left = new LeftText(text);
    for (const found of text.plain.matchAll(reader.amounts)) {
      left.readTo(found.index);
      const amount = readAmount(reader, left.last(farthestBefore), found);
      if (!amount) continue;
      Object.assign(needs, amount.needs);
      left.take(amount.end, amount.before);
    }
    text = left.whole();
  }
  if (Object.keys(needs).length === 0) return null;
  return { needs, words: besideAmounts(text.words) };
}

interface Amount {
  needs: MeasuredWords["needs"];
  /** signs before it that belong to it */
  before: number;
  /** where it ends, with the words behind it that belong to it */
  end: number;
}

/** @param left what stands before the amount and is no part of another */
function readAmount(
  { measure, before, behind }: (typeof readers)[number],
  left: string,
  found: RegExpExecArray,
): Amount | null {
  const end = found.index + found[0].length;
  const ahead = before.exec(left);
  behind.lastIndex = end;
  const following = behind.exec(found.input);
  if (measure.named && !ahead?.groups?.name && !following?.groups?.name) return null;
  const isMost = (ahead?.groups?.most ?? following?.groups?.most) !== undefined;
  const needs = needsOf(measure, found.groups ?? {}, isMost);
  return needs && { needs, before: ahead?.[0].length ?? 0, end: end + (following?.[0].length ?? 0) };
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

function besideAmounts(words: string): string {
  return words
    .replace(/(?<!\p{N})[.,;:+]|[.,;:+](?!\p{N})/gu, " ")
    .split(amountTaken)
    .map(withoutJoining)
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}
