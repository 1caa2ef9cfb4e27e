import type { SmaaResult } from "./smaa/result";
import { readResult } from "./smaa/result";
import type { SmaaRequest } from "./smaa/run";
import { chunksOf, prepareRun } from "./smaa/run";

export type { SmaaResult } from "./smaa/result";
export type { SmaaRequest } from "./smaa/run";

export interface SmaaControl {
  /** Told after every chunk how much of the run is done, 0..1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the run between two chunks, by throwing the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * SMAA-2 (Lahdelma & Salminen 2001): how often each alternative gets each rank when the weights, and any uncertain
 * values, are drawn at random within what is known. One thread; the same seed gives the same result on any number
 * of threads and any machine.
 * @throws RangeError when no weighting obeys the order and bounds.
 */
export function smaa(request: SmaaRequest, { onProgress, signal }: SmaaControl = {}): SmaaResult {
  const run = prepareRun(request);
  const chunks = chunksOf(request);
  const firstPlaces = Array.from({ length: chunks }, (_, chunk) => {
    signal?.throwIfAborted();
    const first = run.work(chunk);
    onProgress?.((chunk + 1) / chunks);
    return first;
  });
  return readResult(request, run.table, run.tally, firstPlaces);
}
