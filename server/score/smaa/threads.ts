import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SmaaControl, SmaaRequest, SmaaResult } from "~/app/scoring/smaa";
import { readResult } from "~/app/scoring/smaa/result";
import type { FirstPlaces } from "~/app/scoring/smaa/run";
import { chunksOf } from "~/app/scoring/smaa/run";
import { tableOf } from "~/app/scoring/smaa/table";
import { emptyTally, mergeTally } from "~/app/scoring/smaa/tally";
import { weightSpace } from "~/app/scoring/smaa/weight-space";
import type { SmaaJob, SmaaReport } from "./worker";

/** Threads that stay ready between runs. Results are those of `smaa`, to the last bit, on any number of threads. */
export interface SmaaThreads {
  /** @throws RangeError when no weighting obeys the order and bounds; the signal's reason when aborted. */
  readonly run: (request: SmaaRequest, control?: SmaaControl) => Promise<SmaaResult>;
  readonly close: () => Promise<void>;
}

/** Starts the threads and waits until each has loaded its code. */
export async function startSmaaThreads(threads = availableParallelism()): Promise<SmaaThreads> {
  const workers = await Promise.all(Array.from({ length: threads }, startWorker));
  let runs = 0;
  return {
    run: (request, control = {}) => {
      runs += 1;
      return shareOut(workers, runs, request, control);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function startWorker(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./thread.js", import.meta.url));
    worker.once("message", () => resolve(worker));
    worker.once("error", reject);
  });
}

async function shareOut(
  workers: readonly Worker[],
  id: number,
  request: SmaaRequest,
  { onProgress, signal }: SmaaControl,
): Promise<SmaaResult> {
  signal?.throwIfAborted();
  weightSpace({ ...request, criteria: request.performances[0]?.length ?? 0 });
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const cancel = () => Atomics.store(shared, 1, 1);
  signal?.addEventListener("abort", cancel, { once: true });
  const chunks = chunksOf(request);
  let finished = 0;
  const onChunk = () => {
    finished += 1;
    onProgress?.(finished / chunks);
  };
  try {
    const reports = await Promise.all(
      workers.map((worker) => runOn(worker, { id, request, shared }, onChunk)),
    );
    signal?.throwIfAborted();
    return merge(request, reports);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

type Done = Extract<SmaaReport, { kind: "done" }>;

/** A thread works off its messages one after another, so several runs may be under way at once. */
function runOn(worker: Worker, job: SmaaJob, onChunk: () => void): Promise<Done> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off("message", hear);
      worker.off("exit", ended);
      finish();
    };
    const hear = (report: SmaaReport) => {
      if (report.kind === "ready" || report.id !== job.id) return;
      if (report.kind === "progress") onChunk();
      else if (report.kind === "done") settle(() => resolve(report));
      else settle(() => reject(new Error(report.reason)));
    };
    const ended = () => settle(() => reject(new Error("the threads were closed during a run")));
    worker.on("message", hear);
    worker.once("exit", ended);
    worker.postMessage(job);
  });
}

/** Whole-number tallies add up in any order; sums of weights are added chunk by chunk, as one thread would. */
function merge(request: SmaaRequest, reports: readonly Done[]): SmaaResult {
  const table = tableOf(request.performances);
  const tally = emptyTally(table.alternatives, request.pairwise);
  for (const report of reports) mergeTally(tally, report.tally);
  const firstPlaces: FirstPlaces[] = [];
  for (const [chunk, first] of reports.flatMap((report) => report.firstPlaces)) firstPlaces[chunk] = first;
  return readResult(request, table, tally, firstPlaces);
}
