import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { checkSync } from "recheck";
import type { Pattern } from "./sources";

// The programs of other languages that recheck may bring along are not asked.
process.env.RECHECK_BACKEND = "pure";

/**
 * How thoroughly recheck looks for a slow text where it has to try: as far as finds every pattern that this house has
 * had to mend, and no further. Bounded by count, never by time, so that a busy machine judges alike.
 */
const thoroughness = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  randomSeed: 1,
  incubationLimit: 10_000,
  maxIteration: 2,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
} as const;

/** Why a pattern may be slow on a text made for it; null where its cost grows no faster than the text. */
export function slowness({ source, flags }: Pick<Pattern, "source" | "flags">): string | null {
  if (!repeatsWithoutEnd(source, flags)) return null;
  const judged = checkSync(source, flags, thoroughness);
  if (judged.status === "safe") return null;
  if (judged.status === "unknown") return `not judged: ${judged.error.kind}`;
  return `${judged.complexity.summary} on ${judged.attack.pattern.slice(0, 120)}`;
}

/** Without an endless repetition a pattern looks at a fixed number of signs from each place of a text. */
function repeatsWithoutEnd(source: string, flags: string): boolean {
  const unicode = flags.includes("u");
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  let isEndless = false;
  visitRegExpAST(parsed, {
    onQuantifierEnter({ max }) {
      isEndless ||= max === Number.POSITIVE_INFINITY;
    },
  });
  return isEndless;
}
