import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ts from "typescript";

const folders = ["search/words", "search/everything"];

/** Every word and sign that stands in a string or pattern of what reads words, so that a new one is tried too. */
export function vocabulary(): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  return [...new Set([...files, "search/fold.ts"].flatMap(literalsIn).flatMap(wordsIn))];
}

function literalsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsIn(literal: string): string[] {
  return literal.replace(/\\\p{L}/gu, " ").match(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d\s]/gu) ?? [];
}

const word = fc.oneof(
  fc.constantFrom(...vocabulary()),
  fc.constantFrom("2 ha", "10 km", "500 kVA", "$50/m2", "1.000.000", "2027", "Ba Tri", "need", "gần", "cách"),
);
const space = fc.constantFrom(" ", " ", " ", "", ", ", "   ", "-", ".", "\t");
const words = (least: number, most: number) =>
  fc
    .array(fc.tuple(word, space), { minLength: least, maxLength: most })
    .map((pairs) => pairs.flat().join(""));
/** Texts of words that readers know, in any order and repetition, between ends of their own. */
export const anyText = fc.record({ begin: words(0, 3), middle: words(1, 12), end: words(0, 3) });
