import type { OperatorError } from "../embedded/operator-error";

/** What a part says when it is asked: it does its work, it lives but cannot work yet, or nothing in the time given. */
export type Sign = "serves" | "busy" | "silent";

/** A process of the portal that its supervisor keeps running: web, worker, search or database. */
export interface Part {
  /** as people read it in the log, e.g. "PostgreSQL" */
  readonly name: string;
  /**
   * Starts a process of it, after whatever an earlier one left behind has ended.
   * @throws OperatorError when there can be none
   */
  launch(): Promise<RunningPart>;
  /** What to tell the operator about a process that ended before it served. */
  explain(how: string): OperatorError;
}

export interface RunningPart {
  /** resolves, and never rejects, once the process has ended: how, e.g. "SIGKILL" or "exit code 1" */
  readonly ended: Promise<string>;
  /** how it ended; null while it runs */
  how(): string | null;
  /** Asks it for a sign of life; never rejects. @param patienceMs longest wait for the answer */
  sign(patienceMs: number): Promise<Sign>;
  /** Asks it to finish what it has begun and waits until it is gone. */
  stop(): Promise<void>;
  /** Ends at once all that is left of it and waits until it is gone. */
  kill(): Promise<void>;
}
