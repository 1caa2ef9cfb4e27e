import type { LotQuery } from "./lot-query";
import { lotQuery, lotQueryInput } from "./lot-query";

/** Reads a list's address. Conditions that make no sense are left out and named, so that a mistyped link still works. */
export function readLotQuery(params: URLSearchParams): { query: LotQuery; ignored: string[] } {
  const input = lotQueryInput(params);
  const first = lotQuery.safeParse(input);
  if (first.success) return { query: first.data, ignored: [] };
  const ignored = [...new Set(first.error.issues.map(({ path }) => String(path[0])))];
  const kept = Object.fromEntries(Object.entries(input).filter(([key]) => !ignored.includes(key)));
  const second = lotQuery.safeParse(kept);
  return { query: second.success ? second.data : lotQuery.parse({}), ignored };
}
