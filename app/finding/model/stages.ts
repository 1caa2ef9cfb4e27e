import type { FoundEverything } from "./found";

type Answer = Pick<FoundEverything, "groups" | "choices" | "best">;

interface Question {
  q: string;
  /** other readings of the query, the likelier first */
  readings: readonly string[];
  /** search for nothing but what is typed */
  literal: boolean;
}

/**
 * Asks for the query as typed; only where that finds nothing, for other readings of it; and only where those find
 * nothing either, for things that hold some of its words. What was asked instead is said.
 */
export async function inStages(
  { q, readings, literal }: Question,
  ask: (q: string, partly: boolean) => Promise<Answer>,
): Promise<Omit<FoundEverything, "answeredBy">> {
  const typed = await ask(q, false);
  if (typed.groups.length > 0 || literal) return { ...typed, searchedAs: null, partly: false };
  for (const reading of readings) {
    const found = await ask(reading, false);
    if (found.groups.length > 0) return { ...found, searchedAs: reading, partly: false };
  }
  const some = await ask(q, true);
  return { ...some, choices: [], searchedAs: null, partly: some.groups.length > 0 };
}
