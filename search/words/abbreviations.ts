/** Not inside a word: JavaScript's \b knows only ASCII letters. */
const from = "(?<![\\p{L}\\p{N}])";
const to = "(?![\\p{L}\\p{N}])";
const aName = "(?=\\p{L}{2,})";

function rule(pattern: string, meaning: string): [RegExp, string] {
  return [new RegExp(from + pattern, "giu"), meaning];
}

/**
 * Abbreviations that mean something only where they stand: "P." before a name is a ward, alone at the end it is the
 * first letter of the next word; "TT." before a number is a circular, not a township. Those that always mean the same
 * (KCN, CCN, BQL) are synonyms of the index. Source: shared/domain/facts.md §7.6.
 */
const rules: [RegExp, string][] = [
  rule(`(?:tp\\.?\\s*)?(?:hcm|sg)${to}`, "Hồ Chí Minh"),
  rule(`(?:sài gòn|sai gon)${to}`, "Hồ Chí Minh"),
  rule(`kcnc${to}`, "khu công nghệ cao"),
  rule(`h(?:\\.\\s*|\\s+)${aName}`, "huyện "),
  rule(`x(?:\\.\\s*|\\s+)${aName}`, "xã "),
  rule(`p(?:\\.\\s*|\\s+)${aName}`, "phường "),
  rule("(?:p|f)\\.\\s*0?(?=\\d{1,2}(?!\\d))", "phường "),
  rule(`tt(?:\\.\\s*|\\s+)${aName}`, "thị trấn "),
  rule(`tp(?:\\.\\s*|\\s+)${aName}`, "thành phố "),
  rule(`tx(?:\\.\\s*|\\s+)${aName}`, "thị xã "),
  rule("ql[.\\s]*(?=\\d)", "quốc lộ "),
  rule("(?:đt|dt)[.\\s]*(?=\\d{3})", "đường tỉnh "),
  rule(`(\\d+)\\s*kv${to}`, "$1 kV"),
  // Parks carry their phase as a numeral in their name: "Giao Long II".
  rule(`(?:giai đoạn|giai doan|gđ|gd|phase)\\.?\\s*(?=(?:[1-4]|i{1,3}|iv|một|mot|hai)${to})`, ""),
  rule(`vsic[\\s-]*(?=\\d{2,3}${to})`, ""),
];

/** The query with abbreviations by position written out. */
export function expandAbbreviations(q: string): string {
  return rules.reduce((text, [pattern, meaning]) => text.replace(pattern, meaning), q);
}
