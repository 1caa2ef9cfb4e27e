import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connectDatabase } from "~/app/platform/database/connect.server";
import { seeded } from "~/prisma/seed/geometry/random";
import { searchClient } from "~/search/client";
import { startPortal } from "../../setup/portal";
import { until } from "../../setup/until";
import { Tally } from "./tally";
import type { Acknowledged } from "./traffic";
import { asks, keepsLots, reads } from "./traffic";
import { differingDocuments, lostWrites } from "./truth";

const parts = ["web", "worker", "postgres", "meilisearch"] as const;
const healedWithinMs = 60_000;
/** so many writes are acknowledged between a part's return and the next fault */
const writesBetween = 4;

export interface Outcome {
  tally: Tally;
  acknowledged: Acknowledged;
  lost: string[];
  differing: string[];
  faults: string[];
}

/**
 * Kills or stops the parts of a real portal while people read and write: in each round every part once, in an order of
 * chance; one of the four is stopped without being ended, the others are killed.
 */
export async function underFaults(rounds: number, seed: number): Promise<Outcome> {
  const random = seeded(seed);
  const portal = await startPortal();
  const run = (name: string) => runRecord(portal.dataDir, name);
  const secrets = JSON.parse(readFileSync(join(portal.dataDir, "secrets.json"), "utf8"));
  const db = connectDatabase(
    `postgresql://ben_do:${secrets.databasePassword}@127.0.0.1:${run("postgres").port}/ben_do`,
    2,
  );
  const search = searchClient({
    MEILI_URL: `http://127.0.0.1:${run("meilisearch").port}`,
    MEILI_MASTER_KEY: secrets.meiliMasterKey,
  });
  const tally = new Tally();
  const acknowledged: Acknowledged = { power: new Map(), questions: new Set(), writes: 0 };
  const ending = new AbortController();
  const traffic = { portal, db, tally, acknowledged, stop: ending.signal };
  const faults: string[] = [];
  try {
    const people = [
      reads(traffic),
      reads(traffic),
      keepsLots(traffic),
      asks(traffic, "an"),
      asks(traffic, "binh"),
    ];
    const all = Promise.all(people);
    const broken = all.then(
      () => "their work ended early",
      (error: unknown) => String(error),
    );
    for (let round = 0; round < rounds; round++) {
      const order = shuffled(parts, random);
      const stopped = order[Math.floor(random() * order.length)];
      for (const part of order) {
        const signal = part === stopped ? "SIGSTOP" : "SIGKILL";
        const writes = acknowledged.writes;
        const written = until(
          "people have written",
          () => acknowledged.writes >= writes + writesBetween,
          healedWithinMs,
        );
        const early = await Promise.race([written, broken]);
        if (early) throw new Error(early);
        const { pid } = run(part);
        process.kill(pid, signal);
        faults.push(`${signal} ${part}`);
        const replaced = () => run(part).pid !== pid;
        await until(`${part} is started again after ${signal}`, replaced, healedWithinMs);
        await until(
          `all parts answer after ${signal} of ${part}`,
          () => ready(portal.origin),
          healedWithinMs,
        );
      }
    }
    ending.abort();
    await all;
    // A database that is still recovering refuses to be asked.
    const waiting = () => db.outbox.count().catch(() => null);
    await until("the outbox is empty", async () => (await waiting()) === 0);
    const [lost, differing] = [await lostWrites(db, acknowledged), await differingDocuments(db, search)];
    return { tally, acknowledged, lost, differing, faults };
  } finally {
    ending.abort();
    await db.$disconnect();
    await portal.stop();
  }
}

function runRecord(dataDir: string, name: string): { pid: number; port: number } {
  return JSON.parse(readFileSync(join(dataDir, "run", `${name}.json`), "utf8"));
}

async function ready(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const { database, search } = (await response.json()) as { database: string; search: string };
    return database === "ok" && search === "ok";
  } catch {
    return false;
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((one) => ({ one, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
