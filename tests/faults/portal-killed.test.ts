import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freePort } from "~/server/embedded/ports";
import { processIdentity } from "~/server/embedded/process-identity";
import type { RunningProcess } from "../setup/child-process";
import { start, temporaryDataFolder } from "../setup/child-process";
import { until } from "../setup/until";

const dataDir = temporaryDataFolder();
const port = await freePort();
const withoutServers = { DATABASE_URL: undefined, MEILI_URL: undefined, MEILI_MASTER_KEY: undefined };
const environment = {
  ...withoutServers,
  DATA_DIR: dataDir,
  PORT: String(port),
  MEILI_INDEX_PREFIX: "",
  NODE_ENV: undefined,
};

let running: RunningProcess | undefined;

afterAll(async () => {
  // Only a test that failed leaves one.
  running?.child.kill("SIGTERM");
  await running?.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

function pidOf(name: string): number {
  return (JSON.parse(readFileSync(join(dataDir, "run", `${name}.json`), "utf8")) as { pid: number }).pid;
}

async function lotsFound(): Promise<number> {
  const response = await fetch(`http://localhost:${port}/api/v1/lots?q=phu+thuan`);
  return ((await response.json()) as { page: { total: number } }).page.total;
}

test("after kill -9 of the parent the next start recovers, and an ordinary end leaves nothing behind", async () => {
  const first = start(["server/start.js"], environment);
  running = first;
  await until("the portal is ready", () => first.output().includes("Ready:"), 120_000);
  const found = await lotsFound();
  expect(found).toBeGreaterThan(0);
  const orphans = [pidOf("postgres"), pidOf("meilisearch")];

  first.child.kill("SIGKILL");
  await first.ended;
  // Web and worker notice that their parent is gone and end by themselves.
  await until(
    "the port is free again",
    async () => !(await fetch(`http://localhost:${port}/healthz`).catch(() => null)),
  );
  expect(orphans.map(processIdentity)).not.toContain(null);

  // As people and service managers do it: the signal goes to npm, which must pass it on and wait.
  const second = start(["start"], environment, "npm");
  running = second;
  await until("the portal is ready again", () => second.output().includes("Ready:"), 60_000);
  expect(orphans.map(processIdentity)).toEqual([null, null]);
  expect(second.output()).not.toContain("✓ Seed");
  expect(await lotsFound()).toBe(found);

  const children = [pidOf("postgres"), pidOf("meilisearch")];
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  expect(children.map(processIdentity)).toEqual([null, null]);
}, 240_000);
