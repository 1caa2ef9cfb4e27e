import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Portal } from "../../setup/portal";
import { until } from "../../setup/until";

type Part = "web" | "worker";

/** What a process of the portal holds after a collection of garbage. Bytes. */
export interface Sample {
  pid: number;
  /** how many it has taken before in its life */
  taken: number;
  heapUsed: number;
  rss: number;
  /** timers that are set, or that something still holds */
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

/** @throws Error when the process does not answer within the patience */
export async function sample(portal: Portal, part: Part, patienceMs = 30_000): Promise<Sample> {
  const before = lastSample(portal, part);
  process.kill(before.pid, "SIGUSR2");
  const isNew = ({ pid, taken }: Sample) => pid === before.pid && taken > before.taken;
  await until(`${part} says what it holds`, () => isNew(lastSample(portal, part)), patienceMs);
  return lastSample(portal, part);
}
