import type { Bilingual } from "../text/bilingual";

/** One thing wrong with an input, where it stands, in both languages. */
export interface Problem {
  /** As in JavaScript: `criteria[2].weight`; empty for the whole input. */
  readonly path: string;
  readonly code: string;
  readonly message: Bilingual;
}

export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

export function problem(path: readonly PropertyKey[], code: string, vi: string, en: string): Problem {
  return { path: pathText(path), code, message: { vi, en } };
}
