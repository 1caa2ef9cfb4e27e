import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { lookedInto, memoryOf } from "../hostile/inside/inside";
import { aligned } from "../hostile/report";
import { startPortal } from "../setup/portal";
import { median } from "./median";
import type { Minute } from "./soak/mixed-load";
import { mixedLoad } from "./soak/mixed-load";

// npm run bench -- soak --minutes 30: a modest mixed load at a steady rate. Nobody sees an error, and what web and worker
// hold stays flat: the last quarter against the second, the first being for caches and compilers.
const { values } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", default: "30" } },
});
const minutes = Number(values.minutes);
const samplesAMinute = 4;
const mostGrowth = 1.1;
const shownErrors = 20;

const names = ["web heap", "web RSS", "worker heap", "worker RSS"] as const;
const header = ["minute", "read", "searched", "asked", "saved", "p50 ms", "p99 ms", "errors", ...names];
type Held = Record<(typeof names)[number], number>;

const portal = await startPortal({ env: { ...lookedInto, LOG_LEVEL: "error" } });
try {
  if (!(await soaked())) process.exitCode = 1;
} finally {
  await portal.stop();
}

async function soaked(): Promise<boolean> {
  const load = await mixedLoad(portal);
  const rows: string[][] = [];
  const held: Held[] = [];
  const errors: string[] = [];
  let idle = 0;
  for (let minute = 1; minute <= minutes; minute++) {
    const taken = await heldThroughAMinute();
    held.push(...taken);
    const done = load.minute();
    errors.push(...done.errors);
    idle += Object.values(done.counts).filter((count) => count === 0).length;
    rows.push(cells(minute, done, taken));
    console.log(`minute ${minute} of ${minutes}: ${done.errors.length} errors`);
  }
  await load.stop();
  console.log(`\nmegabytes after a collection of garbage\n${aligned([header, ...rows])}\n`);
  for (const error of errors.slice(0, shownErrors)) console.log(error);
  const checks: [string, boolean][] = [
    [`0 errors (${errors.length})`, errors.length === 0],
    ["all kinds of work were done in every minute", idle === 0],
    ...growths(held).map(({ name, growth }): [string, boolean] => [
      `${name} flat (${growth.toFixed(2)} ≤ ${mostGrowth})`,
      growth <= mostGrowth,
    ]),
  ];
  for (const [name, holds] of checks) console.log(`${holds ? "✓" : "✗"} ${name}`);
  return checks.every(([, holds]) => holds);
}

async function heldThroughAMinute(): Promise<Held[]> {
  const taken: Held[] = [];
  for (let at = 0; at < samplesAMinute; at++) {
    await delay(60_000 / samplesAMinute);
    taken.push(await heldNow());
  }
  return taken;
}

async function heldNow(): Promise<Held> {
  const [web, worker] = [await memoryOf(portal, "web"), await memoryOf(portal, "worker")];
  return {
    "web heap": web.heapUsed,
    "web RSS": web.rss,
    "worker heap": worker.heapUsed,
    "worker RSS": worker.rss,
  };
}

/** Medians of the last quarter of the samples against those of the second. */
function growths(held: readonly Held[]): { name: string; growth: number }[] {
  const quarter = Math.floor(held.length / 4);
  return names.map((name) => {
    const all = held.map((one) => one[name]);
    return { name, growth: median(all.slice(-quarter)) / median(all.slice(quarter, 2 * quarter)) };
  });
}

function cells(minute: number, { counts, p50, p99, errors }: Minute, taken: Held[]): string[] {
  const { reading, searching, asking, saving } = counts;
  const times = [p50, p99].map((ms) => ms.toFixed(0));
  return [
    ...[minute, reading, searching, asking, saving].map(String),
    ...times,
    String(errors.length),
    ...names.map((name) => megabytes(median(taken.map((held) => held[name])))),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
