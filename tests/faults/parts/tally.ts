import type { Reply } from "../../setup/visitor";

const longestMs = 10_000;

/** What the portal's readers and writers met while its parts died. */
export class Tally {
  requests = 0;
  /** 503 with Retry-After: right while the database is away */
  unavailable = 0;
  /** no connection, or a broken one: web itself was away */
  unreached = 0;
  slowestMs = 0;
  /** what must never be seen */
  readonly wrong: string[] = [];

  /** Asks once. @returns null when there was no answer, or none but "later" */
  async ask(what: string, request: () => Promise<Reply>): Promise<Reply | null> {
    this.requests += 1;
    const begun = performance.now();
    try {
      const reply = await request();
      return this.#judged(what, reply);
    } catch {
      this.unreached += 1;
      return null;
    } finally {
      const took = performance.now() - begun;
      this.slowestMs = Math.max(this.slowestMs, took);
      if (took > longestMs) this.wrong.push(`${what} took ${(took / 1000).toFixed(1)} s`);
    }
  }

  #judged(what: string, reply: Reply): Reply | null {
    if (reply.status < 500) return reply;
    if (reply.status !== 503) this.wrong.push(`${what} answered ${reply.status}`);
    else if (!reply.headers["retry-after"]) this.wrong.push(`${what} answered 503 without Retry-After`);
    else this.unavailable += 1;
    return null;
  }

  toString(): string {
    return [
      `${this.requests} requests`,
      `${this.unavailable} told to come back`,
      `${this.unreached} without an answer`,
      `slowest ${(this.slowestMs / 1000).toFixed(1)} s`,
      `${this.wrong.length} wrong`,
    ].join(", ");
  }
}
