import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Portal } from "../../setup/portal";
import { until } from "../../setup/until";

type Part = "web" | "worker";

/** What a process of the portal holds after a collection of garbage. Bytes. */
export interface Memory {
  pid: number;
  heapUsed: number;
  rss: number;
}

interface Sample extends Memory {
  /** how many it has taken before in its life */
  taken: number;
  /** timers that are set, or that something still holds; null where they were not counted */
  timers: number | null;
}

const sampler = fileURLToPath(new URL("./sample-process.mjs", import.meta.url));

/** What a portal must be started with, so that it can be looked into. */
export const lookedInto = { NODE_OPTIONS: `--import ${sampler} --disable-warning=ExperimentalWarning` };

function lastSample({ dataDir }: Portal, part: Part): Sample {
  return JSON.parse(readFileSync(join(dataDir, `inside-${part}.json`), "utf8")) as Sample;
}

/** The process that is now this part of the portal; another one after it died. */
export function pidOf(portal: Portal, part: Part): number {
  return lastSample(portal, part).pid;
}

/** @throws Error when the process does not answer within half a minute */
export function memoryOf(portal: Portal, part: Part): Promise<Memory> {
  return sample(portal, part, "SIGUSR2");
}

/** The timers of a process, which stands still for about a second to count them. @throws Error as `memoryOf` */
export async function timersOf(portal: Portal, part: Part): Promise<number> {
  const { timers } = await sample(portal, part, "SIGHUP");
  if (timers === null) throw new Error(`${part} did not count its timers`);
  return timers;
}

async function sample(portal: Portal, part: Part, signal: NodeJS.Signals): Promise<Sample> {
  const before = lastSample(portal, part);
  process.kill(before.pid, signal);
  const isNew = ({ pid, taken }: Sample) => pid === before.pid && taken > before.taken;
  await until(`${part} says what it holds`, () => isNew(lastSample(portal, part)));
  return lastSample(portal, part);
}
