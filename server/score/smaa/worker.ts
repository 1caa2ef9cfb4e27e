import { parentPort } from "node:worker_threads";
import type { FirstPlaces, SmaaRequest } from "~/app/scoring/smaa/run";
import { chunksOf, prepareRun } from "~/app/scoring/smaa/run";
import type { Tally } from "~/app/scoring/smaa/tally";

/** One run, given to every thread at once. */
export interface SmaaJob {
  readonly id: number;
  readonly request: SmaaRequest;
  /** Shared between threads: [next chunk to take, 1 when the run is cancelled]. */
  readonly shared: Int32Array;
}

export type SmaaReport =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string }
  | {
      readonly kind: "done";
      readonly id: number;
      readonly tally: Tally;
      /** By chunk number. */
      readonly firstPlaces: readonly (readonly [number, FirstPlaces])[];
    };

function workOff({ id, request, shared }: SmaaJob, report: (message: SmaaReport) => void): void {
  const run = prepareRun(request);
  const firstPlaces: [number, FirstPlaces][] = [];
  const chunks = chunksOf(request);
  for (let chunk = Atomics.add(shared, 0, 1); chunk < chunks; chunk = Atomics.add(shared, 0, 1)) {
    if (Atomics.load(shared, 1) === 1) break;
    firstPlaces.push([chunk, run.work(chunk)]);
    report({ kind: "progress", id });
  }
  report({ kind: "done", id, tally: run.tally, firstPlaces });
}

const port = parentPort;
if (port) {
  const report = (message: SmaaReport) => port.postMessage(message);
  port.on("message", (job: SmaaJob) => {
    try {
      workOff(job, report);
    } catch (error) {
      report({ kind: "failed", id: job.id, reason: error instanceof Error ? error.message : String(error) });
    }
  });
  report({ kind: "ready" });
}
