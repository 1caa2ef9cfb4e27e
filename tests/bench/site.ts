import type { ChildProcess } from "node:child_process";
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { rebuild } from "~/search/sync";
import { loadKnownNames } from "~/search/words/known-names";
import { freePort } from "~/server/embedded/ports";
import type { Connections } from "~/server/services";
import { buildIfNeeded } from "~/server/start/build";
import { withLargeDatabase } from "./large-database";
import { compare } from "./site/load";
import { addresses, rawRequests } from "./site/queries";

// What the portal answers a second on 20,000 lots, against the limits of the same machine in the same run: its JSON
// search against Meilisearch asked directly, its results page against the barest Remix page.
const lotCount = Number(process.env.BENCH_LOTS ?? 20_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const goals = { json: 0.7, page: 0.5 };

await buildIfNeeded();
const bareBuild = buildBarePage();
await withLargeDatabase(lotCount, async ({ db, connections }) => {
  for (const index of searchIndexes) await rebuild(searchClient(connections), db, index);
  const web = await startWeb(connections);
  const bare = await startBarePage();
  try {
    const meilisearch = {
      name: "Meilisearch",
      url: connections.MEILI_URL,
      requests: await rawRequests(connections, await loadKnownNames(db)),
    };
    const json = await compare(
      { name: "JSON search", url: web.url, requests: addresses("/api/v1/lots") },
      meilisearch,
      rounds,
      goals.json,
    );
    const barePage = {
      name: "bare Remix page",
      url: bare.url,
      requests: [{ method: "GET", path: "/" } as const],
    };
    const page = await compare(
      { name: "results page", url: web.url, requests: addresses("/vi/lots") },
      barePage,
      rounds,
      goals.page,
    );
    // What a reader pays for who is the first for a while to ask; told, without a goal.
    await compare(
      { name: "JSON search made anew", url: web.url, requests: addresses("/api/v1/lots", { anew: true }) },
      meilisearch,
      rounds,
    );
    await compare(
      { name: "results page rendered anew", url: web.url, requests: addresses("/vi/lots", { anew: true }) },
      barePage,
      rounds,
    );
    if (!json || !page) process.exitCode = 1;
  } finally {
    web.process.disconnect();
    bare.process.disconnect();
  }
});

interface Server {
  url: string;
  process: ChildProcess;
}

async function startWeb(connections: Connections): Promise<Server> {
  const port = await freePort();
  const env = {
    ...process.env,
    ...connections,
    PORT: String(port),
    LOG_LEVEL: "error",
    NODE_ENV: "production",
    // What is measured is how fast the portal is, not how much it grants to one caller.
    API_REQUESTS_PER_MINUTE: "1000000000",
    PAGE_REQUESTS_PER_MINUTE: "1000000000",
  };
  const child = fork("server/web.ts", {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    execArgv: ["--import", "tsx"],
  });
  await once(child, "message");
  return { url: `http://127.0.0.1:${port}`, process: child };
}

function buildBarePage(): string {
  const cli = "node_modules/@remix-run/dev/dist/cli.js";
  const args = [cli, "vite:build", "--config", "tests/bench/bare-remix/vite.config.ts"];
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return resolve("build/bare-remix");
}

async function startBarePage(): Promise<Server> {
  const port = await freePort();
  const child = fork("tests/bench/bare-remix/serve.ts", [bareBuild, String(port)], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  await once(child, "message");
  return { url: `http://127.0.0.1:${port}`, process: child };
}
