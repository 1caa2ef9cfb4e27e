import type { Options, Request } from "autocannon";
import autocannon from "autocannon";
import { median } from "../median";

/** Who is asked, and what, in turn. */
export interface Target {
  name: string;
  url: string;
  requests: Request[];
}

interface Round {
  perSecond: number;
  /** milliseconds that 99 of 100 answers took at most */
  p99: number;
}

const connections = 8;
const seconds = Number(process.env.BENCH_SECONDS ?? 8);

async function load({ url, requests }: Target, duration: number): Promise<Round> {
  const options: Options = { url, requests, connections, duration };
  const result = await autocannon(options);
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${result.requests.total} requests failed`);
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 };
}

/**
 * Requests a second of ours against the limit's, alternated so that a machine busy for a while slows both; the ratio
 * is the median of the rounds' ratios.
 */
export async function compare(ours: Target, limit: Target, rounds: number, goal = 0): Promise<boolean> {
  for (const target of [ours, limit]) await load(target, 3);
  const pairs: { ours: Round; limit: Round }[] = [];
  for (let round = 0; round < rounds; round++) {
    const limitFirst = round % 2 === 0 ? await load(limit, seconds) : undefined;
    const measured = await load(ours, seconds);
    pairs.push({ ours: measured, limit: limitFirst ?? (await load(limit, seconds)) });
  }
  const ratio = median(pairs.map((pair) => pair.ours.perSecond / pair.limit.perSecond));
  console.log(`\n${ours.name} against ${limit.name}`);
  console.log(`  ours   ${told(pairs.map((pair) => pair.ours))}`);
  console.log(`  limit  ${told(pairs.map((pair) => pair.limit))}`);
  const verdict = goal === 0 ? "" : ` (goal ${goal}: ${ratio >= goal ? "met" : "missed"})`;
  console.log(`  ratio  ${ratio.toFixed(2)}${verdict}`);
  return ratio >= goal;
}

function told(rounds: Round[]): string {
  const perSecond = Math.round(median(rounds.map((round) => round.perSecond)));
  return `${perSecond.toLocaleString("en")} requests/s, p99 ${median(rounds.map(({ p99 }) => p99))} ms`;
}
