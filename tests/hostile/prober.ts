import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

/** How long a well-behaved reader waited, in milliseconds, and what they were shown. */
export interface Waiting {
  asked: number;
  p50: number;
  p99: number;
  worst: number;
  /** answers that were no success, a line each */
  failed: string[];
  /** pages that were another page than the one asked for */
  foreign: number;
  /** the longest that a server beside the portal, which only says yes, took at the same moments: the machine's noise */
  noise: number;
}

export interface Prober {
  /** what was waited since the last time this was asked; what is still waited for counts with its time so far */
  waiting(): Waiting;
  /** for how long nothing has been answered although something was asked; 0 where nothing is waited for */
  silentMs(): number;
  stop(): Promise<void>;
}

const everyMs = 200;

/**
 * A reader who asks for a mix of pages and data at a steady rate, whatever becomes of the questions before: so that a
 * portal that stands still for a second is seen by five of them.
 * The title that an address has at its first answer is the one it must have ever after.
 */
export async function startProber(origin: string, addresses: readonly string[]): Promise<Prober> {
  const beside = createServer((_request, response) => response.end("yes")).listen(0, "127.0.0.1");
  await once(beside, "listening");
  const control = `http://127.0.0.1:${(beside.address() as AddressInfo).port}/`;
  const titles = new Map<string, string>();
  const pending = new Set<number>();
  let waits: number[] = [];
  let noises: number[] = [];
  let failed: string[] = [];
  let [foreign, turn, lastAnswer] = [0, 0, 0];

  const ask = async () => {
    const address = addresses[turn++ % addresses.length] ?? "/";
    const begun = performance.now();
    pending.add(begun);
    const answer = await answerOf(origin + address).catch((error: Error) => error);
    pending.delete(begun);
    waits.push(performance.now() - begun);
    if (answer instanceof Error || answer.status !== 200) {
      failed.push(`${address}: ${answer instanceof Error ? answer.message : answer.status}`);
      return;
    }
    lastAnswer = performance.now();
    const title = titleOf(answer.body);
    if ((titles.get(address) ?? title) !== title) foreign += 1;
    titles.set(address, titles.get(address) ?? title);
  };
  const listen = async () => {
    const begun = performance.now();
    await answerOf(control).catch(() => null);
    noises.push(performance.now() - begun);
  };
  const ticking = setInterval(() => void Promise.all([ask(), listen()]), everyMs);
  return {
    silentMs: () => (pending.size === 0 ? 0 : performance.now() - Math.max(lastAnswer, Math.min(...pending))),
    waiting() {
      const all = [...waits, ...[...pending].map((begun) => performance.now() - begun)].sort((a, b) => a - b);
      const quantile = (share: number) =>
        all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN;
      const noise = Math.max(...noises);
      const found = {
        asked: all.length,
        p50: quantile(0.5),
        p99: quantile(0.99),
        worst: quantile(1),
        failed,
        foreign,
        noise,
      };
      [waits, noises, failed, foreign] = [[], [], [], 0];
      return found;
    },
    async stop() {
      clearInterval(ticking);
      if (!beside.listening) return;
      beside.close();
      await once(beside, "close");
    },
  };
}

/** On a connection of its own: one that was kept may be closed by a server that has just stood still. */
function answerOf(url: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.once("end", () => resolve({ status: response.statusCode, body }));
      response.once("error", reject);
    });
    request.once("error", reject);
  });
}

/** As it is written, signs for letters and all. */
function titleOf(html: string): string {
  return /<title[^>]*>([^<]*)/.exec(html)?.[1] ?? "";
}
