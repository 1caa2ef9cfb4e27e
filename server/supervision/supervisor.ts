import { setTimeout as delay } from "node:timers/promises";
import { wordsOf } from "../embedded/words-of";
import type { Pace } from "./pace";
import { usualPace, waitMs } from "./pace";
import type { Part, RunningPart } from "./part";
import { serving } from "./serving";

/**
 * Keeps one part running: a process that ends is started again at once, one that hangs is ended and started again, and
 * only a part that keeps ending right after its start waits longer and longer in between. It never gives up, because
 * what is wrong may be mended while the others serve (docs/decisions/supervision.md).
 */
export class Supervisor {
  readonly #stopping = new AbortController();
  #running: RunningPart | null = null;
  #life: Promise<void> = Promise.resolve();
  /** how often in a row it ended right after its start, or did not start at all */
  #quickEnds = 0;

  constructor(
    private readonly part: Part,
    private readonly report: (line: string) => void = console.error,
    private readonly pace: Pace = usualPace,
  ) {}

  /**
   * Resolves once the part serves; from then on it is kept running.
   * @throws OperatorError when this first start fails; nothing is left running then
   */
  async start(): Promise<void> {
    const first = serving(this.part, this.pace, this.#stopping.signal);
    this.#life = first.then(
      () => {},
      () => {},
    );
    this.#running = await first;
    this.#life = this.#keep();
  }

  /** Asks the part to finish what it has begun, and waits until it is gone. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#life;
    await this.#running?.stop();
    this.#running = null;
  }

  async #keep(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      if (this.#running) await this.#watch(this.#running);
      else await this.#startAgain();
    }
  }

  /** Resolves when the process is gone, or the supervisor is to stop. */
  async #watch(running: RunningPart): Promise<void> {
    const begun = performance.now();
    // One listener for each process, not for each look: a process may be looked at for months.
    const over = new AbortController();
    const end = () => over.abort();
    void running.ended.then(end);
    this.#stopping.signal.addEventListener("abort", end);
    const hangs = await this.#untilItHangs(running, over.signal);
    this.#stopping.signal.removeEventListener("abort", end);

    const how = running.how() ?? (hangs ? "it hung" : null);
    if (how === null) return;
    // What does not end is met again by the next launch, which says so.
    await running.kill().catch(() => {});
    this.#running = null;
    this.#quickEnds = performance.now() - begun < this.pace.quickMs ? this.#quickEnds + 1 : 0;
    this.#say(`ended (${how})`);
  }

  /** True when it has been silent too often in a row; false when there is no more reason to look. */
  async #untilItHangs(running: RunningPart, over: AbortSignal): Promise<boolean> {
    const settledAt = performance.now() + this.pace.quickMs;
    for (let silences = 0; silences < this.pace.silences; ) {
      await delay(this.pace.checkEveryMs, undefined, { signal: over }).catch(() => {});
      const silent = !over.aborted && (await running.sign(this.pace.patienceMs)) === "silent";
      if (over.aborted) return false;
      if (silent && silences === 0) this.report(`  ! ${this.part.name} does not answer`);
      if (!silent && silences > 0) this.report(`  ✓ ${this.part.name} answers again`);
      silences = silent ? silences + 1 : 0;
      if (performance.now() > settledAt) this.#settle();
    }
    return true;
  }

  async #startAgain(): Promise<void> {
    const { signal } = this.#stopping;
    await delay(waitMs(this.#quickEnds, this.pace), undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      this.#running = await serving(this.part, this.pace, signal);
      if (!this.#loops()) this.report(`  ✓ ${this.part.name} runs again`);
    } catch (error) {
      this.#quickEnds += 1;
      if (!signal.aborted) this.#say(`did not start (${wordsOf(error)})`);
    }
  }

  /** A part that has run for a while is judged no more by how it ended before. */
  #settle(): void {
    if (this.#loops()) this.report(`  ✓ ${this.part.name} runs again`);
    this.#quickEnds = 0;
  }

  #loops(): boolean {
    return this.#quickEnds >= this.pace.quickEnds;
  }

  /** Says what happened; of a crash loop only once, with what to do. */
  #say(what: string): void {
    const { name } = this.part;
    if (!this.#loops()) this.report(`  ! ${name} ${what} and is started again`);
    else if (this.#quickEnds === this.pace.quickEnds) {
      const { advice } = this.part.explain(what);
      const often = `it is tried again, at the latest every ${this.pace.longestWaitMs / 1000} s`;
      this.report(`\n✗ ${name} keeps ending: it ${what}\n  → ${advice}; ${often}\n`);
    }
  }
}
