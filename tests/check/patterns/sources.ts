import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** A pattern that runs in the portal, with the line it is written or put together in. */
export interface Pattern {
  source: string;
  flags: string;
  place: string;
}

interface Found {
  literals: Pattern[];
  /** lines in which a pattern is put together */
  built: string[];
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /\.(tsx?|js)$/.test(file) && !file.startsWith("prisma/generated/"));
}

/** The patterns that stand in a file as such, and the places where it puts some together. */
export function patternsIn(file: string): Found {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Found = { literals: [], built: [] };
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const place = `${file}:${line}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
    }
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (makes && node.expression.getText(source) === "RegExp") found.built.push(place);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is put together while these files are loaded. */
export async function patternsBuiltIn(files: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, asked) {
      const made = Reflect.construct(target, given, asked) as RegExp;
      const place = callerAmong(files, new Error("where").stack ?? "");
      if (place) patterns.push({ source: made.source, flags: made.flags, place });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(resolve(file)).href);
  } finally {
    globalThis.RegExp = Native;
  }
  return patterns;
}

function callerAmong(files: readonly string[], stack: string): string | null {
  const frames = stack.split("\n").flatMap((line) => line.split(/[ (]/).at(-1) ?? []);
  for (const frame of frames) {
    const [, path = "", line = ""] = /^(?:file:\/\/)?(\/[^:]*):(\d+)/.exec(frame) ?? [];
    const file = relative(process.cwd(), path);
    if (files.includes(file)) return `${file}:${line}`;
  }
  return null;
}
