import { readdirSync, readlinkSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { OperatorError } from "./operator-error";

const patienceMs = 10_000;

function linkOf(pid: string, name: "cwd" | "exe"): string | null {
  try {
    return readlinkSync(`/proc/${pid}/${name}`).replace(/ \(deleted\)$/, "");
  } catch {
    // It has ended meanwhile, or is not ours to look at.
    return null;
  }
}

/** Processes of this program that work in the folder, whoever started them; none where the system does not tell. */
function processesIn(folder: string, program: string): number[] {
  if (process.platform !== "linux") return [];
  const place = realpathSync(folder);
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => linkOf(pid, "cwd") === place && basename(linkOf(pid, "exe") ?? "") === program)
    .map(Number);
}

/**
 * Ends every process of the program in the folder and waits until they are gone. PostgreSQL's processes outlive a
 * parent that was killed, those that hang without end, and no new one starts on the folder before the last has gone;
 * ending them so is safe, as a start recovers what was committed from the log.
 */
export async function endStrays(folder: string, program: string): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let left = processesIn(folder, program); left.length > 0; left = processesIn(folder, program)) {
    if (performance.now() > deadline) {
      throw new OperatorError(
        `Processes of ${program} on ${folder} do not end`,
        `end them by hand: kill -9 ${left.join(" ")}`,
      );
    }
    for (const pid of left) kill(pid);
    await delay(20);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
