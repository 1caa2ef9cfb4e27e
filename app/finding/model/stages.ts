import type { FoundEverything } from "./found";

type Answer = Pick<FoundEverything, "groups" | "choices" | "best">;

interface Question {
  typed: string;
  /** the same without what is said around a name */
  plain: string;
  /** other readings of the query, the likelier first */
  readings: readonly string[];
  /** search for nothing but what is typed */
  literal: boolean;
}

/**
 * Asks for the query's plain words; only where those find nothing, for other readings of them; and only where those
 * find nothing either, for things that hold some of the words. What was asked instead of what was typed is said.
 */
export async function inStages(
  { typed, plain, readings, literal }: Question,
  ask: (q: string, partly: boolean) => Promise<Answer>,
): Promise<Omit<FoundEverything, "answeredBy">> {
  const searchedAs = plain === typed ? null : plain;
  const whole = await ask(plain, false);
  if (whole.groups.length > 0 || literal) return { ...whole, searchedAs, partly: false };
  for (const reading of readings) {
    const found = await ask(reading, false);
    if (found.groups.length > 0) return { ...found, searchedAs: reading, partly: false };
  }
  const some = await ask(plain, true);
  return { ...some, choices: [], searchedAs, partly: some.groups.length > 0 };
}
