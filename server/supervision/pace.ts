/** How often a part is asked for a sign of life, and how long it may be silent. All in milliseconds. */
export interface Pace {
  checkEveryMs: number;
  /** longest wait for one sign; a part that stops working is noticed after this and the time between two checks */
  patienceMs: number;
  /** a part that gave no sign this often in a row hangs and is ended; counted, so that a paused machine ends nobody */
  silences: number;
  /** longest start without a sign of life */
  longestStartMs: number;
  /** a process that ends sooner than this after its start ended quickly */
  quickMs: number;
  /** as many quick ends in a row are a crash loop */
  quickEnds: number;
  firstWaitMs: number;
  longestWaitMs: number;
}

/** A part counts as away within 5 s, and one that hangs is ended within 14 s of its last sign. */
export const usualPace: Pace = {
  checkEveryMs: 1_000,
  patienceMs: 3_500,
  silences: 3,
  longestStartMs: 120_000,
  quickMs: 10_000,
  quickEnds: 3,
  firstWaitMs: 1_000,
  longestWaitMs: 30_000,
};

/** Whoever asks a web process that hangs gets no answer at all, so it is ended within 9 s. */
export const webPace: Pace = { ...usualPace, silences: 2 };

/** How long to wait before a part is started again that has ended quickly so many times in a row. */
export function waitMs(quickEnds: number, pace: Pace): number {
  if (quickEnds < pace.quickEnds) return 0;
  return Math.min(pace.longestWaitMs, pace.firstWaitMs * 2 ** (quickEnds - pace.quickEnds));
}
