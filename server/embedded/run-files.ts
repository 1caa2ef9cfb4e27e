import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { OperatorError } from "./operator-error";
import { processIdentity } from "./process-identity";

const record = z.object({ pid: z.number(), identity: z.string().nullable(), port: z.number() });
export type RunRecord = z.infer<typeof record>;

/** Who runs on this data folder: one small file per process under `run/`, so that a later start can recognise it. */
export function runFiles(dataDir: string) {
  const folder = join(dataDir, "run");
  const file = (name: string) => join(folder, `${name}.json`);
  const read = (name: string): RunRecord | null => {
    try {
      return record.parse(JSON.parse(readFileSync(file(name), "utf8")));
    } catch {
      return null;
    }
  };
  return {
    write(name: string, pid: number, port: number): RunRecord {
      mkdirSync(folder, { recursive: true });
      const written = { pid, identity: processIdentity(pid), port };
      // Renamed, so that whoever reads it, or dies now, has the old record or the new one and never half of one.
      writeFileSync(`${file(name)}.new`, JSON.stringify(written));
      renameSync(`${file(name)}.new`, file(name));
      return written;
    },

    /** The recorded process if it is provably still the same one, else null. */
    alive(name: string): RunRecord | null {
      const found = read(name);
      const same = found && found.identity !== null && processIdentity(found.pid) === found.identity;
      return same ? found : null;
    },

    /** The port it had last; taken again where it is free, so that addresses survive a restart. */
    lastPort(name: string): number | undefined {
      return read(name)?.port;
    },

    forget(name: string) {
      rmSync(file(name), { force: true });
    },
  };
}

/** Ends a process that is provably ours and waits until it is gone; `signals` escalate, each given ten seconds. */
export async function endProcess(name: string, { pid, identity }: RunRecord, signals: NodeJS.Signals[]) {
  for (const signal of signals) {
    if (processIdentity(pid) !== identity) return;
    process.kill(pid, signal);
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      if (processIdentity(pid) !== identity) return;
      await delay(25);
    }
  }
  throw new OperatorError(`${name} (process ${pid}) does not end`, `end it by hand: kill -9 ${pid}`);
}
