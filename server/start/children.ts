import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { OperatorError } from "../embedded/operator-error";

const restartAfterMs = 1000;
const mostRestartsPerMinute = 5;

/** A process of the portal: started, watched, started again if it dies, ended when asked. */
export class Child {
  private process: ChildProcess | undefined;
  private ending = false;
  private deaths: number[] = [];

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly onLost: (reason: OperatorError) => void,
  ) {}

  /** Resolves once the process has said that it is ready. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = fork(this.script, {
        execArgv: ["--import", "tsx", "--enable-source-maps"],
        env: this.env,
        // Its own process group: Ctrl-C reaches the parent only, which ends its children in order.
        detached: true,
      });
      this.process = child;
      let ready = false;
      child.on("message", (message) => {
        if (message !== "ready") return;
        ready = true;
        resolve();
      });
      child.on("exit", (code, signal) => {
        if (this.ending) return;
        if (ready) void this.revive();
        else
          reject(
            new OperatorError(
              `${this.name} ended while starting (${signal ?? code})`,
              "see its message above",
            ),
          );
      });
    });
  }

  private async revive() {
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < 60_000), now];
    if (this.deaths.length > mostRestartsPerMinute) {
      this.onLost(new OperatorError(`${this.name} keeps ending`, "see its messages above"));
      return;
    }
    console.error(`  ! ${this.name} ended and is started again`);
    await delay(restartAfterMs);
    if (!this.ending) await this.start().catch(() => this.revive());
  }

  /** Asks the process to finish what it has begun and waits until it is gone. */
  async stop() {
    this.ending = true;
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await Promise.race([gone, delay(15_000, undefined, { ref: false }).then(() => child.kill("SIGKILL"))]);
  }
}
