import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { OperatorError } from "../embedded/operator-error";
import { runFiles } from "../embedded/run-files";
import { launched } from "../supervision/launched";
import type { Part, RunningPart, Sign } from "../supervision/part";

const stopWithinMs = 15_000;

export interface NodePart {
  name: "web" | "worker";
  script: string;
  env: NodeJS.ProcessEnv;
  /** where it writes down which process it is */
  dataDir: string;
  port: number;
  /** whether it does its work, once it has said that it is ready */
  works(child: ChildProcess, patienceMs: number): Promise<boolean>;
}

/** A process of the portal's own code. */
export function nodePart({ name, script, env, dataDir, port, works }: NodePart): Part {
  return {
    name,
    explain: (how) => new OperatorError(`${name} ended while starting (${how})`, "see its message above"),
    async launch(): Promise<RunningPart> {
      const child = fork(script, {
        execArgv: ["--import", "tsx", "--enable-source-maps"],
        env,
        // Its own process group: Ctrl-C reaches the parent only, which ends its children in order.
        detached: true,
      });
      let ready = false;
      child.on("message", (message) => {
        if (message === "ready") ready = true;
      });
      const { pid, ended, how } = await launched(name, child);
      runFiles(dataDir).write(name, pid, port);
      const kill = async () => {
        child.kill("SIGKILL");
        await ended;
      };
      const stop = async () => {
        child.kill("SIGTERM");
        await Promise.race([ended, delay(stopWithinMs, undefined, { ref: false })]);
        await kill();
      };
      const sign = async (patienceMs: number): Promise<Sign> =>
        ready && (await works(child, patienceMs)) ? "serves" : "silent";
      return { ended, how, sign, stop, kill };
    },
  };
}
