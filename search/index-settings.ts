import type { Settings } from "meilisearch";
import { stopWords, synonyms } from "./words/synonyms";

/** A searchable attribute with the reason for its place; earlier attributes weigh more. */
export interface SearchedAttribute {
  attribute: string;
  because: string;
}

interface Choices {
  searched: readonly SearchedAttribute[];
  filtered: string[];
  sorted: string[];
  /** after relevance, and alone where nothing is typed, e.g. "statusOrder:asc" */
  tieBreakers: string[];
  /** attributes holding codes, in which a near miss is another thing */
  codes: string[];
}

/** The settings all indexes share, with what each decides for itself. */
export function indexSettings({ searched, filtered, sorted, tieBreakers, codes }: Choices): Settings {
  return {
    searchableAttributes: searched.map(({ attribute }) => attribute),
    filterableAttributes: [...filtered, "projection"],
    sortableAttributes: sorted,
    // A chosen order is meant strictly, so it stands before relevance.
    rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", ...tieBreakers],
    synonyms,
    stopWords,
    typoTolerance: {
      // Syllables have up to five letters, and one letter off is mostly another true syllable (Thuận, Nhuận).
      minWordSizeForTypos: { oneTypo: 6, twoTypos: 10 },
      disableOnNumbers: true,
      disableOnAttributes: codes,
      // one letter from "phong", "trong" and the like, and in half of all addresses
      disableOnWords: ["phuong", "truong", "huyen"],
    },
    // totals and counts stay exact up to this many; a province has some thousand lots
    pagination: { maxTotalHits: 100_000 },
    faceting: { maxValuesPerFacet: 500 },
  };
}
