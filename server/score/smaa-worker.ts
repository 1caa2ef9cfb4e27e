import { parentPort, workerData } from "node:worker_threads";
import type { FirstPlaces, SmaaRequest } from "~/app/scoring/smaa/run";
import { chunksOf, prepareRun } from "~/app/scoring/smaa/run";
import type { Tally } from "~/app/scoring/smaa/tally";

/** Shared between threads: [next chunk to take, 1 when the run is cancelled]. */
export interface SmaaJob {
  readonly request: SmaaRequest;
  readonly shared: Int32Array;
}

export type SmaaReport =
  | { readonly kind: "progress" }
  | {
      readonly kind: "done";
      readonly tally: Tally;
      readonly firstPlaces: readonly (readonly [number, FirstPlaces])[];
    };

function workOff({ request, shared }: SmaaJob, report: (message: SmaaReport) => void): void {
  const run = prepareRun(request);
  const firstPlaces: [number, FirstPlaces][] = [];
  const chunks = chunksOf(request);
  for (let chunk = Atomics.add(shared, 0, 1); chunk < chunks; chunk = Atomics.add(shared, 0, 1)) {
    if (Atomics.load(shared, 1) === 1) break;
    firstPlaces.push([chunk, run.work(chunk)]);
    report({ kind: "progress" });
  }
  report({ kind: "done", tally: run.tally, firstPlaces });
}

const port = parentPort;
if (port) workOff(workerData as SmaaJob, (message) => port.postMessage(message));
