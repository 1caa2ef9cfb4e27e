import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Both languages have the same texts, none is empty, and every text is used somewhere. That every text asked for
// exists is what the types check.
type Texts = { [key: string]: string | Texts };

const plural = /_(zero|one|two|few|many|other)$/;
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(join("locales", language, file), "utf8")) as Texts;

function flatten(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

function keysOf(texts: Texts): Set<string> {
  return new Set(flatten(texts).map(([key]) => key.replace(plural, "")));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

const code = ["app", "search", "server"].flatMap(sources).join("\n");
const literals = new Set([...code.matchAll(/["'`]([\w:.-]+)["'`]/g)].map((match) => match[1]));
/** The fixed beginnings of composed keys: `status.${…}` uses every text under "status." */
const beginnings = [...code.matchAll(/`([\w:-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1] ?? "");

function isUsed(namespace: string, key: string): boolean {
  const names = [key, `${namespace}:${key}`];
  return names.some(
    (name) => literals.has(name) || beginnings.some((beginning) => name.startsWith(beginning)),
  );
}

function problemsOf(file: string): string[] {
  const namespace = file.replace(".json", "");
  const vi = read("vi", file);
  const en = read("en", file);
  const [viKeys, enKeys] = [keysOf(vi), keysOf(en)];
  return [
    ...[...viKeys].filter((key) => !enKeys.has(key)).map((key) => `${namespace}: en lacks ${key}`),
    ...[...enKeys].filter((key) => !viKeys.has(key)).map((key) => `${namespace}: vi lacks ${key}`),
    ...[...flatten(vi), ...flatten(en)]
      .filter(([, text]) => text.trim() === "")
      .map(([key]) => `${namespace}: ${key} is empty`),
    ...[...viKeys].filter((key) => !isUsed(namespace, key)).map((key) => `${namespace}: ${key} is not used`),
  ];
}

const problems = readdirSync("locales/vi").flatMap(problemsOf);
for (const problem of problems) console.log(problem);
process.exit(problems.length === 0 ? 0 : 1);
