import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningProcess {
  child: ChildProcess;
  /** everything it has printed so far */
  output(): string;
  /** its exit code, or the signal that ended it */
  ended: Promise<number | NodeJS.Signals>;
}

/** Starts a Node process of the house, or another program, and collects what it prints. */
export function start(
  args: string[],
  env: Record<string, string | undefined>,
  program = process.execPath,
): RunningProcess {
  const child = spawn(program, args, {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  child.stderr.on("data", (chunk) => {
    text += chunk;
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal ?? 0));
  });
  return { child, ended, output: () => text };
}

export function startWorker(env: Record<string, string | undefined> = {}): RunningProcess {
  return start(["--import", "tsx", "server/worker.ts"], { LOG_LEVEL: "debug", ...env });
}

/** A data folder that every account may pass through, as an embedded PostgreSQL needs it. */
export function temporaryDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ben-do-fault-"));
  chmodSync(folder, 0o755);
  return folder;
}
