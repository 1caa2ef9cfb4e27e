import { readFileSync, writeFileSync } from "node:fs";
import { slowness } from "./patterns/judge";
import type { Pattern } from "./patterns/sources";
import { filesIn, patternsBuiltIn, patternsIn } from "./patterns/sources";

// No pattern that the portal runs costs more than in proportion to what it reads: a stranger chooses what that is.
// What only tests run reads the portal's own answers.
const folders = ["app", "search", "server", "prisma", "public"];

// Judging takes seconds a pattern, so what has been found safe is written down and judged again only when asked to:
// npx tsx tests/check/patterns.ts --anew
const list = "tests/check/patterns/judged-safe.json";
const anew = process.argv.includes("--anew");
const safe = new Set<string>(anew ? [] : (JSON.parse(readFileSync(list, "utf8")) as string[]));

const files = folders.flatMap(filesIn);
const found = files.map(patternsIn);
const literals = found.flatMap((patterns) => patterns.literals);
const sites = found.flatMap((patterns) => patterns.built);
// What some files want to be loaded at all; nothing is asked of these.
Object.assign(process.env, {
  DATABASE_URL: "postgresql://nobody@127.0.0.1:9/nothing",
  MEILI_URL: "http://127.0.0.1:9",
  MEILI_MASTER_KEY: "no key is needed to be loaded",
  SESSION_SECRET: "no session is opened by what is only loaded",
});
const built = await patternsBuiltIn([...new Set(sites.map((site) => site.replace(/:\d+$/, "")))]);

const all = byText([...literals, ...built]);

const problems = [
  ...sites
    .filter((site) => built.every(({ place }) => place !== site))
    .map((site) => `${site} puts a pattern together while it runs: do so while the file is loaded`),
  ...[...all].flatMap(problemOf),
];
for (const problem of problems) console.log(problem);
const now = [...all.keys()].filter((text) => safe.has(text)).sort();
writeFileSync(list, `${JSON.stringify(now, null, 2)}\n`);
process.exit(problems.length === 0 ? 0 : 1);

/** Each pattern once, with all its places. */
function byText(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const groups = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const text = `/${pattern.source}/${pattern.flags}`;
    groups.set(text, [...(groups.get(text) ?? []), pattern]);
  }
  return groups;
}

function problemOf([text, patterns]: [string, Pattern[]]): string[] {
  const [first] = patterns;
  if (safe.has(text) || !first) return [];
  const told = slowness(first);
  if (told === null) {
    safe.add(text);
    return [];
  }
  const places = [...new Set(patterns.map(({ place }) => place))].join(", ");
  return [`${places}: ${text.slice(0, 100)} is ${told}`];
}
