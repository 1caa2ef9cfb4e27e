import type { z } from "zod";
import { cut } from "~/app/platform/cut";
import type { LotQuery } from "./lot-query";
import { longestWords, lotQuery, lotQueryInput } from "./lot-query";

/** A condition of an address that makes no sense, with what was typed there and why it was left out. */
export interface IgnoredCondition {
  /** the parameter, e.g. "areaMax" */
  name: string;
  typed: string;
  message: string;
}

/**
 * Reads a list's address. What makes no sense is left out and named, so that a mistyped link still works and nothing
 * that was typed is lost; of several values of a facet only the wrong ones go, of too many words only those at the end.
 *
 * @param words what is said of each, in the reader's language; without it in zod's own words
 */
export function readLotQuery(
  params: URLSearchParams,
  words?: z.core.$ZodErrorMap,
): { query: LotQuery; ignored: IgnoredCondition[] } {
  const input = lotQueryInput(params);
  const ignored: IgnoredCondition[] = [];
  for (;;) {
    const read = lotQuery.safeParse(input, words && { error: words });
    if (read.success) return { query: read.data, ignored };
    const refused = refusedOf(read.error, input);
    ignored.push(...refused);
    for (const { name, typed } of refused) leaveOut(input, name, typed);
  }
}

function refusedOf({ issues }: z.ZodError, input: Record<string, unknown>): IgnoredCondition[] {
  const refused = issues.map(({ path: [name, at], message }) => {
    const given = input[String(name)];
    const typed = Array.isArray(given) && typeof at === "number" ? given[at] : given;
    return { name: String(name), typed: String(typed), message };
  });
  const first = new Map(refused.map((condition) => [`${condition.name} ${condition.typed}`, condition]));
  return [...first.values()];
}

function leaveOut(input: Record<string, unknown>, name: string, typed: string): void {
  const given = input[name];
  if (name === "q") input.q = cut(typed, longestWords);
  else if (Array.isArray(given) && given.includes(typed)) input[name] = given.filter((one) => one !== typed);
  else delete input[name];
}
