import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import pg from "pg";
import { SocketGate } from "~/app/platform/database/socket-gate.server";
import { logger } from "~/app/platform/log.server";

const lookEveryMs = 1_000;
/** With the second before it: a database that hangs counts as away within 4 s, one that died within 1.5 s. */
const patienceMs = 3_000;
const secondLookAfterMs = 250;

export interface DatabaseWatch {
  readonly there: boolean;
  stop(): void;
}

/**
 * Asks the database once a second, over a connection of its own, whether it answers. While it does not, the gate of the
 * pages' connections is shut: what waits is cut, and what comes fails at once.
 */
export function watchDatabase(url: string, pages: SocketGate): DatabaseWatch {
  const stopping = new AbortController();
  const pause = (ms: number) => delay(ms, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
  const line = new Line(url);
  let there = true;

  async function look() {
    let answer = await line.ask();
    // One that just came back, or cut this one connection, answers the second time.
    if (answer === "no" && there) answer = await pause(secondLookAfterMs).then(() => line.ask());
    if (stopping.signal.aborted) return;
    const before = there;
    there = answer === "yes";
    if (there) pages.open();
    else pages.shut();
    if (before && !there) logger.error({ answer }, "database is away");
    if (!before && there) logger.info("database answers again");
  }

  async function keepLooking() {
    while (!stopping.signal.aborted) {
      await look();
      await pause(lookEveryMs);
    }
  }
  void keepLooking();

  return {
    get there() {
      return there;
    },
    stop() {
      stopping.abort();
      line.cut();
    },
  };
}

/** One connection that is made anew whenever it failed. */
class Line {
  readonly #url: string;
  readonly #gate = new SocketGate();
  #client: Promise<pg.Client> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  async ask(): Promise<"yes" | "no" | "late"> {
    const asked = this.#query().then(
      () => "yes" as const,
      () => "no" as const,
    );
    const answer = await Promise.race([asked, this.#outOfPatience()]);
    if (answer !== "yes") this.cut();
    return answer;
  }

  cut(): void {
    this.#client = null;
    this.#gate.shut();
    this.#gate.open();
  }

  async #query(): Promise<void> {
    this.#client ??= this.#connected();
    await (await this.#client).query("SELECT 1");
  }

  async #connected(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url, stream: this.#gate.openSocket });
    // Whoever asks next is told; without a listener the process would end.
    client.on("error", () => {});
    await client.connect();
    return client;
  }

  /** When this process itself was held up, the answer may lie there unread: it gets its turn first. */
  async #outOfPatience(): Promise<"late"> {
    await delay(patienceMs, undefined, { ref: false });
    await turn();
    await turn();
    return "late";
  }
}
