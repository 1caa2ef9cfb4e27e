import type { Bilingual } from "~/app/platform/i18n/languages";
import type { Criterion } from "~/app/scoring/model";

interface RatingLevel {
  level: number;
  /** null for a level between two described ones */
  description: Bilingual | null;
}

/** So many levels can still be read in one list; of longer scales only the described ones are offered. */
const mostLevels = 10;

/** The levels an officer may choose for a judged criterion, lowest first. */
export function ratingLevels({ value }: Criterion): RatingLevel[] {
  if (value.kind !== "rubric") return [];
  const described = new Map(value.anchors.map(({ level, description }) => [level, description]));
  const levels =
    value.max <= mostLevels
      ? Array.from({ length: value.max + 1 }, (_, level) => level)
      : [...described.keys()];
  return levels.map((level) => ({ level, description: described.get(level) ?? null }));
}
