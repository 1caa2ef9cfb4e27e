import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { processIdentity } from "../embedded/process-identity";

const lookAgainMs = 200;

const holder = (pid: number) => JSON.stringify({ pid, identity: processIdentity(pid) });

/** Whether the process that wrote the lock is still there. */
async function held(lock: string): Promise<boolean> {
  const written = await readFile(lock, "utf8").catch(() => null);
  if (written === null) return false;
  const { pid } = JSON.parse(written) as { pid: number };
  return written === holder(pid);
}

/**
 * Does work while no other process that asks for the same lock does; one that died meanwhile holds it no longer.
 * @param lock a file that is there while the work is done
 */
export async function inTurn<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  // Written beside and then linked: the lock is never there without its holder's name.
  const own = `${lock}-${process.pid}`;
  await writeFile(own, holder(process.pid));
  try {
    while (!(await linked(own, lock))) {
      if (await held(lock)) await delay(lookAgainMs);
      else await rm(lock, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function linked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
