import { groundsAt, kind, where, who, wish } from "./asking";
import { spellings } from "./either";
import type { Words } from "./phrases";
import { before, behind, Phrases, runEnd, textOf, wordsIn } from "./phrases";

/** Wishes that begin no name; "Cần Thơ", "Cần Giờ" and their neighbours are places. */
const plainWish = new Phrases([...spellings("tìm kiếm|tìm|muốn|looking for|find|need|want"), "cần"], {
  cần: before("thơ", "giờ", "giuộc", "đước"),
});
const markedWhere = new Phrases(["ở", "tại"]);
const housing = behind("nhà");

/** What is said before a name: how many words of it, none where it is not said. */
type Lead = (words: Words) => number;

const throughWhere = (words: Words, at: number) => {
  const end = at + where.lengthAt(words, at);
  return end > at && end < words.length ? end : 0;
};

/** "I need a plot in" */
const landWhere: Lead = (words) => {
  const wished = runEnd(wish, words, who.lengthAt(words, 0));
  const [ground] = groundsAt(words, wished);
  return ground === undefined ? 0 : throughWhere(words, wished + ground);
};

/** "I want in" */
const wishWhere: Lead = (words) => {
  const begin = who.lengthAt(words, 0);
  const wished = runEnd(wish, words, begin);
  return wished > begin ? throughWhere(words, wished) : 0;
};

/** "I need" before "land" or "KCN" */
const wishForLand: Lead = (words) => {
  const begin = who.lengthAt(words, 0);
  const wished = runEnd(wish, words, begin);
  const things = [...groundsAt(words, wished), ...kind.lengthsAt(words, wished)];
  return wished > begin && things.some((length) => wished + length < words.length) ? wished : 0;
};

/** "I want" */
const wishAlone: Lead = (words) => {
  const begin = who.lengthAt(words, 0);
  const wished = runEnd(plainWish, words, begin);
  return wished > begin ? wished : 0;
};

const whereAlone: Lead = (words) => (words.length > 1 ? markedWhere.lengthAt(words, 0) : 0);

const leads = [landWhere, wishWhere, wishForLand, wishAlone, whereAlone];

/** Words that stand in the middle, each judged by those around it. */
type Between = (words: Words, at: number) => boolean;

const markedBetween: Between = (words, at) => markedWhere.lengthAt(words, at) > 0 && !housing(words, at);
const behindKind: Between = (words, at) =>
  where.lengthAt(words, at) > 0 && words[at - 1]?.space.length === 1 && kind.lengthUpTo(words, at) > 0;

function withoutBetween(words: Words, isFiller: Between): Words {
  return words.filter((_, at) => at === 0 || at === words.length - 1 || !isFiller(words, at));
}

/**
 * A query without what is said around a name: "cần đất ở Phú Thuận" is "Phú Thuận". Only where such a word cannot be
 * part of a name: "tai" may be "vận tải", "o" may be "ô tô", "can" may be "Cần Thơ". To be said where it is done.
 */
export function withoutFiller(q: string): string {
  return textOf(namedIn(wordsIn(q.normalize("NFC"))));
}

export function namedIn(words: Words): Words {
  const named = leads.reduce((left, lead) => left.slice(lead(left)), words);
  return [markedBetween, behindKind].reduce(withoutBetween, named);
}
