import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { OperatorError } from "../embedded/operator-error";
import { wordsOf } from "../embedded/words-of";
import type { RunningPart } from "./part";

export interface Launched extends Pick<RunningPart, "ended" | "how"> {
  pid: number;
}

/**
 * Waits until the system has made a process of it.
 * @throws OperatorError when it has not: the program is missing, may not be executed, or there is no memory for it
 */
export async function launched(name: string, child: ChildProcess): Promise<Launched> {
  let how: string | null = null;
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => {
      how = signal ?? `exit code ${code}`;
      resolve(how);
    });
  });
  try {
    await once(child, "spawn");
  } catch (error) {
    throw new OperatorError(`${name} could not be started: ${wordsOf(error)}`, "mend what it says");
  }
  // Later ones only say that a signal or a message did not reach it; whether it lives is seen from its end.
  child.on("error", () => {});
  if (child.pid === undefined) throw new OperatorError(`${name} has no process number`, "start it again");
  return { pid: child.pid, ended, how: () => how };
}
