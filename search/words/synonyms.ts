import { iySyllables } from "../fold";

/** What people type on the left; every phrase on the right is searched as well. Written without marks. */
const oneWay: Record<string, string[]> = {
  "industrial zone": ["industrial park"],
  "industrial estate": ["industrial park"],
  "industrial parks": ["industrial park"],
  "industrial zones": ["industrial park"],
  "industrial clusters": ["industrial cluster"],
  "cum cn": ["cum cong nghiep"],
  "khu cn": ["khu cong nghiep"],
  clusters: ["industrial cluster"],
  plots: ["lot"],
  plot: ["lot"],
  parcel: ["lot"],
  parcels: ["lot"],
  "land lot": ["lot"],
  ubnd: ["uy ban nhan dan"],
  hdnd: ["hoi dong nhan dan"],
  gpmb: ["giai phong mat bang"],
  bt: ["ben tre"],
  vl: ["vinh long"],
  ip: ["industrial park"],
  scoring: ["criteria"],
  criterion: ["criteria"],
  highway: ["national road", "expressway"],
};

/** Each line means one thing; typing any of them searches all of them. */
const bothWays: string[][] = [
  ["kcn", "khu cong nghiep", "industrial park"],
  ["ccn", "cum cong nghiep", "industrial cluster"],
  ["kkt", "khu kinh te", "economic zone"],
  ["bql", "ban quan ly", "management board"],
  ["ql", "quoc lo", "national road"],
  ["dt", "duong tinh", "provincial road"],
  ["thanh pho", "city"],
  ["thi tran", "township"],
  ["i", "1", "mot"],
  ["ii", "2", "hai"],
  ["iii", "3"],
  ["iv", "4"],
  ["dua", "coconut"],
  ["cang", "port"],
  ["cau", "bridge"],
  ["tom", "shrimp"],
  ["trai cay", "cay an trai", "fruit"],
  ["cao toc", "expressway"],
  ["tba", "tram bien ap", "substation"],
  ["nmn", "nha may nuoc", "water plant"],
  ["xlnt", "xu ly nuoc thai", "wastewater treatment"],
  ["tieu chi", "thang diem", "criteria"],
  ["vung nguyen lieu", "raw material zone"],
  ["thuy san", "hai san", "seafood", "aquatic products"],
  ["may mac", "det may", "garment", "garments", "apparel"],
  ["da giay", "giay dep", "footwear"],
  ["nho va vua", "sme", "small and medium"],
  ["cong nghe cao", "cnc", "hi tech", "high tech"],
  ...iySyllables.map((syllable) => [syllable, `${syllable.slice(0, -1)}y`]),
];

/**
 * Synonyms as Meilisearch's settings and the database fallback take them: folded phrase to the phrases that mean
 * the same, without itself. Source: shared/domain/facts.md §7.6 and §7.7.
 */
export const synonyms: Record<string, string[]> = {
  ...oneWay,
  ...Object.fromEntries(bothWays.flatMap(pairs)),
};

function pairs(phrases: string[]): [string, string[]][] {
  return phrases.map((phrase) => [phrase, phrases.filter((other) => other !== phrase)]);
}

/** Words that never decide anything; "an" and "binh" are names here and stay. */
export const stopWords = ["and", "at", "for", "in", "near", "of", "the", "va"];
