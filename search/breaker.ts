interface BreakerOptions {
  /** what counts as a hanging engine */
  hangs: (error: unknown) => boolean;
  /** what to throw while it rests */
  refusal: () => Error;
  restMs: number;
  now?: () => number;
}

/**
 * Lets an engine that hangs rest: after a conversation that ran out of time the next ones fail at once, until a while
 * has passed and one of them may try again.
 */
export class Breaker {
  readonly #options: Required<BreakerOptions>;
  #restsUntil: number | null = null;

  constructor(options: BreakerOptions) {
    this.#options = { now: Date.now, ...options };
  }

  async run<T>(conversation: () => Promise<T>): Promise<T> {
    const { now, hangs, refusal } = this.#options;
    if (this.#restsUntil !== null) {
      if (now() < this.#restsUntil) throw refusal();
      // This one tries; the others keep away until it is known how that went.
      this.#rest();
    }
    try {
      const answer = await conversation();
      this.#restsUntil = null;
      return answer;
    } catch (error) {
      if (hangs(error)) this.#rest();
      else this.#restsUntil = null;
      throw error;
    }
  }

  #rest(): void {
    this.#restsUntil = this.#options.now() + this.#options.restMs;
  }
}
