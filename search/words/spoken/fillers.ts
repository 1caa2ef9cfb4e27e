import { either } from "./either";

const who = `(?:${either("chúng tôi|tôi|i|we|we are")}\\s+)?`;
const wish = either("tìm kiếm|tìm|cần|muốn|thuê|mua|looking for|find|need|want");
const ground = `(?:(?:a|the)\\s+)?${either("lô đất|khu đất|thửa đất|đất|lô|land|lots?|plots?|parcels?|sites?")}`;
const kind = either("kcn|ccn|khu công nghiệp|cụm công nghiệp|industrial parks?|industrial clusters?");
/** Without marks also the beginning of "ô tô", "tái chế", "tài chính", which are trades. */
const there = "ở|tại|o(?!\\s+to)|tai(?!\\s+(?:che|chinh|san|sinh|nguyen))";
const where = `(?:${there}|in|at)`;
/** Wishes that begin no name; "Cần Thơ", "Cần Giờ" and their neighbours are places. */
const plainWish = `(?:${either("tìm kiếm|tìm|muốn|looking for|find|need|want")}|cần(?!\\s+(?:thơ|giờ|giuộc|đước)))`;

const fillers = [
  `^${who}(?:${wish}\\s+)*${ground}\\s+${where}\\s+`,
  `^${who}(?:${wish}\\s+)+${where}\\s+`,
  `^${who}(?:${wish}\\s+)+(?=(?:${ground}|${kind})\\s)`,
  `^${who}(?:${plainWish}\\s+)+`,
  "^(?:ở|tại)\\s+",
  "(?<=\\s)(?<!nhà\\s)(?:ở|tại)\\s+",
  `(?<=(?:^|\\s)${kind}\\s)${where}\\s+`,
].map(beforeMore);

function beforeMore(source: string): RegExp {
  return new RegExp(`${source}(?=\\S)`, "giu");
}

/**
 * A query without what is said around a name: "cần đất ở Phú Thuận" is "Phú Thuận". Only where such a word cannot be
 * part of a name: "tai" may be "vận tải", "o" may be "ô tô", "can" may be "Cần Thơ". To be said where it is done.
 */
export function withoutFiller(q: string): string {
  return fillers.reduce((text, filler) => text.replace(filler, ""), q.normalize("NFC").trim());
}

/** "Hữu cơ" is organic. */
const joining = "(?:có|với|voi|with|and|và|va|having|cần|can|need|on|is|of|at|(?<!huu\\s)co)";
/** "In ấn" is printing, "land transport" a trade, "đất sạch" a state, "lô A1" a lot. */
const opening = beforeMore(
  `^(?:(?:có|với|with|and|và|having|of|on|at|${there}|in(?!\\s+(?:ấn|an(?:$|\\s+va\\s)|sao))|` +
    `${ground}(?!\\s+(?:sạch|sach|transport|[a-z]{0,2}-?\\d)))\\s+)+`,
);
/** An article after such a word only: "Hưng Khánh Trung A" is a place. */
const closing = new RegExp(`(?:\\s+${joining}(?:\\s+a)?)+$`, "iu");
const nothingElse = new RegExp(
  `^(?:(?:${who}${wish}|${ground}|ở|tại|o|tai|in(?=\\s)|a|${joining})(?:\\s+|$))+$`,
  "iu",
);

/** Words on one side of an amount, without what joins them to it: "có" in "Phú Thuận có 2 MW". */
export function withoutJoining(words: string): string {
  const typed = words.trim();
  if (nothingElse.test(typed)) return "";
  return withoutFiller(typed).replace(opening, "").replace(closing, "");
}
