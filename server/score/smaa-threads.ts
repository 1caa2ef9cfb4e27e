import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SmaaControl, SmaaRequest, SmaaResult } from "~/app/scoring/smaa";
import { smaa } from "~/app/scoring/smaa";
import { readResult } from "~/app/scoring/smaa/result";
import type { FirstPlaces } from "~/app/scoring/smaa/run";
import { chunksOf } from "~/app/scoring/smaa/run";
import { tableOf } from "~/app/scoring/smaa/table";
import { emptyTally, mergeTally } from "~/app/scoring/smaa/tally";
import { weightSpace } from "~/app/scoring/smaa/weight-space";
import type { SmaaJob, SmaaReport } from "./smaa-worker";

export interface ThreadControl extends SmaaControl {
  /** Worker threads; all processors unless told. The result does not depend on it. */
  readonly threads?: number;
}

/** Below this many table look-ups, starting threads costs more than it saves. */
const WORTH_THREADS = 2e7;

/**
 * `smaa` with the chunks shared out over worker threads; the same result to the last bit.
 * @throws RangeError when no weighting obeys the order and bounds; the signal's reason when aborted.
 */
export async function smaaOnThreads(request: SmaaRequest, control: ThreadControl = {}): Promise<SmaaResult> {
  const { alternatives, criteria } = tableOf(request.performances);
  const threads = Math.min(control.threads ?? availableParallelism(), chunksOf(request));
  const small = control.threads === undefined && alternatives * criteria * request.samples < WORTH_THREADS;
  if (threads < 2 || small) return smaa(request, control);
  weightSpace({ ...request, criteria });
  return gather(request, threads, control);
}

async function gather(request: SmaaRequest, threads: number, control: ThreadControl): Promise<SmaaResult> {
  control.signal?.throwIfAborted();
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const cancel = () => Atomics.store(shared, 1, 1);
  control.signal?.addEventListener("abort", cancel, { once: true });
  const chunks = chunksOf(request);
  let finished = 0;
  const onChunk = () => {
    finished += 1;
    control.onProgress?.(finished / chunks);
  };
  try {
    const reports = await Promise.all(
      Array.from({ length: threads }, () => runWorker({ request, shared }, onChunk)),
    );
    control.signal?.throwIfAborted();
    return merge(request, reports);
  } finally {
    control.signal?.removeEventListener("abort", cancel);
  }
}

type Done = Extract<SmaaReport, { kind: "done" }>;

function runWorker(job: SmaaJob, onChunk: () => void): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./smaa-thread.js", import.meta.url), { workerData: job });
    worker.on("message", (report: SmaaReport) => (report.kind === "done" ? resolve(report) : onChunk()));
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a worker thread ended early with code ${code}`)));
  });
}

/** Whole-number tallies add up in any order; the sums of weights are added chunk by chunk, as one thread would. */
function merge(request: SmaaRequest, reports: readonly Done[]): SmaaResult {
  const table = tableOf(request.performances);
  const tally = emptyTally(table.alternatives);
  for (const report of reports) mergeTally(tally, report.tally);
  const firstPlaces: FirstPlaces[] = [];
  for (const [chunk, first] of reports.flatMap((report) => report.firstPlaces)) firstPlaces[chunk] = first;
  return readResult(request, table, tally, firstPlaces);
}
