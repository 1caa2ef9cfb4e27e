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
  /** timers of its own code and its libraries that are still to go off; those of Node's sockets do not count */
  timers: number;
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
export async function memoryOf(portal: Portal, part: Part): Promise<Memory> {
  return sample(portal, part);
}

/** Timers of the process that are still to go off. @throws Error as `memoryOf` */
export async function timersOf(portal: Portal, part: Part): Promise<number> {
  return (await sample(portal, part)).timers;
}

async function sample(portal: Portal, part: Part): Promise<Sample> {
  const before = lastSample(portal, part);
  process.kill(before.pid, "SIGUSR2");
  const isNew = ({ pid, taken }: Sample) => pid === before.pid && taken > before.taken;
  await until(`${part} says what it holds`, () => isNew(lastSample(portal, part)));
  return lastSample(portal, part);
}
