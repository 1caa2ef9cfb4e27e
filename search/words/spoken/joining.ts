import { exceptThere, groundsAt, who, wish } from "./asking";
import { namedIn } from "./fillers";
import type { Words } from "./phrases";
import { before, behind, Phrases, textOf, wordsIn } from "./phrases";

/** "Hữu cơ" is organic. */
const joining = new Phrases("có|với|voi|with|and|và|va|having|cần|can|need|on|is|of|at|co".split("|"), {
  co: behind("huu"),
});
/** "In ấn" is printing. */
const opening = new Phrases(
  ["có", "với", "with", "and", "và", "having", "of", "on", "at", "ở", "tại", "o", "tai", "in"],
  { ...exceptThere, in: (words, at) => before("ấn", "sao")(words, at) || isPrinting(words, at) },
);
const anywhere = new Phrases(["ở", "tại", "o", "tai", "a"]);
/** "Land transport" is a trade, "đất sạch" a state, "lô A1" a lot. */
const furtherLand = /^(?:sạch|sach|transport|[a-z]{0,2}-?\d)/u;

/** "in an", "in an va bao bi" */
function isPrinting(words: Words, at: number): boolean {
  if (words[at + 1]?.word !== "an") return false;
  return at + 2 === words.length || (words[at + 2]?.word === "va" && at + 3 < words.length);
}

/** Words on one side of an amount, without what joins them to it: "có" in "Phú Thuận có 2 MW". */
export function withoutJoining(text: string): string {
  const words = wordsIn(text);
  if (isNothingElse(words)) return "";
  const named = namedIn(words);
  const rest = named.slice(openingEnd(named));
  return textOf(rest.slice(0, closingBegin(rest)));
}

function isNothingElse(words: Words): boolean {
  let at = 0;
  for (let length = -1; length !== 0; at += length) length = nothingAt(words, at);
  return at === words.length;
}

function nothingAt(words: Words, at: number): number {
  const asking = who.lengthAt(words, at);
  const wished = wish.lengthAt(words, at + asking);
  if (wished > 0) return asking + wished;
  const [ground = 0] = groundsAt(words, at);
  if (ground > 0) return ground;
  const isIn = words[at]?.word === "in" && at + 1 < words.length;
  return isIn ? 1 : anywhere.lengthAt(words, at) || joining.lengthAt(words, at);
}

function openingEnd(words: Words): number {
  let end = 0;
  for (let length = -1; length !== 0; end += length) {
    const lands = groundsAt(words, end).filter((few) => !furtherLand.test(words[end + few]?.word ?? ""));
    length = [...opening.lengthsAt(words, end), ...lands].find((few) => end + few < words.length) ?? 0;
  }
  return end;
}

/** An article after such a word only: "Hưng Khánh Trung A" is a place. */
function closingBegin(words: Words): number {
  let begin = words.length;
  for (;;) {
    const articles = words[begin - 1]?.word === "a" ? 1 : 0;
    const joined = begin - articles - joining.lengthUpTo(words, begin - articles);
    if (joined === begin - articles || joined === 0) return begin;
    begin = joined;
  }
}
