import type { SmaaRequest } from "~/app/scoring/smaa";
import { smaa } from "~/app/scoring/smaa";
import { randomStream } from "~/app/scoring/smaa/random";
import { smaaOnThreads } from "~/server/score/smaa-threads";
import type { Rounds } from "./report";
import { timed } from "./report";

const { uniform } = randomStream(2, 0);

const request: SmaaRequest = {
  performances: Array.from({ length: 1_000 }, () => Array.from({ length: 10 }, uniform)),
  samples: 10_000,
  seed: 1,
};

export function smaaOneThread(): Rounds {
  return timed(5, () => {
    smaa(request);
  });
}

export async function smaaAllThreads(): Promise<Rounds> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await smaaOnThreads(request);
    rounds.push(performance.now() - start);
  }
  return rounds;
}
