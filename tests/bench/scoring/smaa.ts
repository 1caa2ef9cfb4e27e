import type { SmaaRequest } from "~/app/scoring/smaa";
import { smaa } from "~/app/scoring/smaa";
import { randomStream } from "~/app/scoring/smaa/random";
import { startSmaaThreads } from "~/server/score/smaa/threads";
import type { Rounds } from "./report";
import { timed } from "./report";

const { uniform } = randomStream(2, 0);

const request: SmaaRequest = {
  performances: Array.from({ length: 1_000 }, () => Array.from({ length: 10 }, uniform)),
  samples: 10_000,
  seed: 1,
};

export function smaaOneThread(): Rounds {
  return timed(11, () => {
    smaa(request);
  });
}

/** Threads are started once, as a server does. */
export async function smaaAllThreads(): Promise<Rounds> {
  const threads = await startSmaaThreads();
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await threads.run(request);
    rounds.push(performance.now() - start);
  }
  await threads.close();
  return rounds;
}
