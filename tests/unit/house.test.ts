import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// The shape of the house, as CONTRIBUTING.md promises it.
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const files = ["app", "search", "server", "prisma/seed"].flatMap(sources);
const text = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const lines = (file: string) => (text.get(file) ?? "").trimEnd().split("\n").length;
/** Lists of facts are as long as the facts are. */
const code = files.filter((file) => !file.startsWith("prisma/seed/data/"));
const sizes = code.map(lines).sort((a, b) => a - b);

test("half of the files have at most 60 lines, nine of ten at most 180, none over 300", () => {
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(180);
  expect(code.filter((file) => lines(file) > 300)).toEqual([]);
});

test("route modules have at most 200 lines", () => {
  expect(files.filter((file) => file.includes("/pages/") && lines(file) > 200)).toEqual([]);
});

test("no folder has more than 16 files of code", () => {
  const counts = groupBy(code, dirname);
  const full = [...counts].filter(([, inside]) => inside.length > 16).map(([folder]) => folder);
  expect(full).toEqual([]);
});

function groupBy(all: string[], key: (file: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of all) groups.set(key(file), [...(groups.get(key(file)) ?? []), file]);
  return groups;
}

test("nothing escapes the types", () => {
  const escapes = /@ts-(ignore|expect-error|nocheck)|biome-ignore lint\/(suspicious\/noExplicitAny|style)/;
  expect(files.filter((file) => escapes.test(text.get(file) ?? ""))).toEqual([]);
});

test("at most 60 libraries run with the portal", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(60);
});
