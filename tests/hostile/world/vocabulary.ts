import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "search/words";

/**
 * Every word that the readers of a query know, taken from the strings and patterns in their sources: whoever teaches
 * the portal a new word has it tried here without another line.
 */
export function vocabulary(): string[] {
  return wordsIn(folder);
}

/** Those of them that are said around a name, which may be typed in any order and many times over. */
export function spokenWords(): string[] {
  return wordsIn(join(folder, "spoken"));
}

function wordsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.endsWith(".ts"),
  );
  const sources = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  const literals = sources.flatMap(
    (source) => source.match(/"[^"\n]*"|`[^`]*`|'[^'\n]*'|\/\^?[^/\n]+\/[gimuy]+/g) ?? [],
  );
  const typed = literals.map((literal) => literal.replace(/\$\{[^}]*\}/g, " ").toLocaleLowerCase("vi"));
  const words = typed.flatMap((literal) => literal.match(/[\p{L}\p{M}]+/gu) ?? []);
  return [...new Set(words)].sort();
}
