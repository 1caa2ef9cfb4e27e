import type { ChildProcess } from "node:child_process";

const question = "alive?";
const answer = "alive";

/** Whether the process answers over its channel; false at once when it ends, else after the time given. */
export function beats(child: ChildProcess, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (alive: boolean) => {
      clearTimeout(timer);
      child.off("message", hear).off("exit", gone);
      resolve(alive);
    };
    const hear = (message: unknown) => {
      if (message === answer) settle(true);
    };
    const gone = () => settle(false);
    const timer = setTimeout(settle, patienceMs, false);
    child.on("message", hear).on("exit", gone);
    child.send(question, (error) => {
      if (error) settle(false);
    });
  });
}

/** Lets this process answer its supervisor for as long as its event loop turns. */
export function answerSupervisor(): void {
  process.on("message", (message) => {
    if (message === question) process.send?.(answer);
  });
}
