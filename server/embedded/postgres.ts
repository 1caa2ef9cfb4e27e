import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { launched } from "../supervision/launched";
import type { Part, RunningPart, Sign } from "../supervision/part";
import { Supervisor } from "../supervision/supervisor";
import type { EmbeddedServer } from "./embedded-server";
import { lastLine } from "./log-file";
import { OperatorError } from "./operator-error";
import { onFreePort } from "./ports";
import type { Account } from "./postgres-account";
import { postgresAccount } from "./postgres-account";
import { openCluster } from "./postgres-cluster";
import { prebuiltPrograms, reachablePrograms } from "./postgres-programs";
import { plainPassword, plainRole, prepareDatabase } from "./postgres-roles";
import { endProcess, runFiles } from "./run-files";
import { endStrays } from "./stray-processes";

export interface EmbeddedPostgres extends EmbeddedServer {
  /** for those who migrate and set up */
  ownerUrl: string;
  /** for those who read and write rows */
  plainUrl: string;
}

/** SIGINT is PostgreSQL's fast shutdown: it rolls back what is open and writes a checkpoint. */
const inOrder: NodeJS.Signals[] = ["SIGINT", "SIGQUIT", "SIGKILL"];

/**
 * Starts PostgreSQL as a child on this data folder and keeps it running; one that a dead parent left is ended first.
 * @param password of the owner `ben_do`
 */
export async function startPostgres(dataDir: string, password: string): Promise<EmbeddedPostgres> {
  const cluster = join(dataDir, "postgres");
  const files = runFiles(dataDir);
  const orphan = files.alive("postgres");
  if (orphan) await endProcess("PostgreSQL", orphan, inOrder);

  const account = postgresAccount();
  const { folder, version } = reachablePrograms(prebuiltPrograms(), dataDir, account);
  await openCluster(cluster, folder, password, account);

  const host = (port: number, user: string, secret: string) =>
    `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}`;
  const owner = (port: number) => host(port, "ben_do", password);
  const program = join(folder, "bin", "postgres");
  const { port, supervisor } = await onFreePort(files.lastPort("postgres") ?? 54_329, async (chosen) => {
    const place = { dataDir, cluster, program, account, port: chosen, url: `${owner(chosen)}/postgres` };
    const kept = new Supervisor(databasePart(place));
    await kept.start();
    return { port: chosen, supervisor: kept };
  });
  try {
    await prepareDatabase(owner(port), password);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  return {
    ownerUrl: `${owner(port)}/ben_do`,
    plainUrl: `${host(port, plainRole, plainPassword(password))}/ben_do`,
    port,
    summary: `PostgreSQL ${version.replace(/-.*/, "")} on port ${port}`,
    stop: () => supervisor.stop(),
  };
}

interface Place {
  dataDir: string;
  cluster: string;
  program: string;
  account: Account;
  port: number;
  /** of the database that is there from the beginning */
  url: string;
}

function databasePart({ dataDir, cluster, program, account, port, url }: Place): Part {
  const logFile = join(dataDir, "postgres.log");
  return {
    name: "PostgreSQL",
    explain: (how) =>
      new OperatorError(
        `PostgreSQL ended while starting (${how}): ${lastLine(logFile)}`,
        `see the last lines of ${logFile}`,
      ),
    async launch(): Promise<RunningPart> {
      await endStrays(cluster, "postgres");
      const log = openSync(logFile, "a", 0o600);
      const flags = ["-D", cluster, "-p", String(port), "-c", "listen_addresses=127.0.0.1"];
      const child = spawn(program, [...flags, "-c", "unix_socket_directories="], {
        ...account,
        // Its own process group: Ctrl-C in the terminal must reach the portal only, which ends it last.
        detached: true,
        stdio: ["ignore", log, log],
      });
      closeSync(log);
      const { pid, ended, how } = await launched("PostgreSQL", child);
      child.unref();
      const record = runFiles(dataDir).write("postgres", pid, port);
      const kill = async () => {
        child.kill("SIGKILL");
        await ended;
        await endStrays(cluster, "postgres");
      };
      const stop = () => endProcess("PostgreSQL", record, inOrder);
      return { ended, how, sign: (patienceMs) => signOf(url, patienceMs), stop, kill };
    },
  };
}

/** A new connection each time: those there are go on while a server that hangs takes no more. */
async function signOf(connectionString: string, patienceMs: number): Promise<Sign> {
  const limits = { connectionTimeoutMillis: patienceMs, query_timeout: patienceMs };
  const client = new pg.Client({ connectionString, ...limits });
  client.on("error", () => {});
  const answer = async (): Promise<Sign> => {
    try {
      await client.connect();
      await client.query("SELECT 1");
      return "serves";
    } catch (error) {
      // It answered with an error: it starts up, recovers from a crash, or has no connection to spare.
      return error instanceof pg.DatabaseError ? "busy" : "silent";
    } finally {
      client.end().catch(() => {});
    }
  };
  return Promise.race([answer(), delay(patienceMs, "silent" as const, { ref: false })]);
}
