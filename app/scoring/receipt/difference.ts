import type { Problem } from "../model/problem";
import { pathText } from "../model/problem";
import { canonicalJson } from "./canonical";

/** The first place, in reading order of `expected`, where two JSON values part. */
export interface Difference {
  readonly path: Problem["path"];
  readonly expected: unknown;
  readonly found: unknown;
}

type Path = readonly (string | number)[];

export function firstDifference(expected: unknown, found: unknown, path: Path = []): Difference | null {
  const members = sharedMembers(expected, found);
  if (members === null) {
    const same = spelled(expected) === spelled(found);
    return same ? null : { path: pathText(path), expected: expected ?? null, found: found ?? null };
  }
  for (const [key, left, right] of members) {
    const inner = firstDifference(left, right, [...path, key]);
    if (inner) return inner;
  }
  return null;
}

function spelled(value: unknown): string {
  return value === undefined ? "" : canonicalJson(value);
}

/** Members of two arrays or two objects, those of the first before those only the second has. */
function sharedMembers(a: unknown, b: unknown): [string | number, unknown, unknown][] | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [index, a[index], b[index]]);
  }
  if (!isRecord(a) || !isRecord(b)) return null;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].map((key) => [key, own(a, key), own(b, key)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
