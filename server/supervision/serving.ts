import { setTimeout as delay } from "node:timers/promises";
import type { Pace } from "./pace";
import type { Part, RunningPart } from "./part";

const lookAgainMs = 30;

/**
 * Launches a part and resolves once it serves. A database that recovers from a crash is busy, and waited for as long
 * as it says so.
 * @throws OperatorError when the process ended, gave no sign of life or was to stop; nothing of it is left running
 */
export async function serving(part: Part, pace: Pace, stop: AbortSignal): Promise<RunningPart> {
  const running = await part.launch();
  let lastSign = performance.now();
  for (;;) {
    const sign = await running.sign(pace.patienceMs);
    if (running.how() === null && sign === "serves") return running;
    if (sign === "busy") lastSign = performance.now();
    const problem = running.how() ?? whyNoLonger(lastSign, pace, stop);
    if (problem !== null) {
      await running.kill();
      throw part.explain(problem);
    }
    await delay(lookAgainMs);
  }
}

function whyNoLonger(lastSign: number, { longestStartMs }: Pace, stop: AbortSignal): string | null {
  if (stop.aborted) return "it was to stop";
  return performance.now() - lastSign > longestStartMs ? "it gave no sign of life" : null;
}
