import type { Secrets } from "./embedded/data-folder";
import { installationSecrets, openDataFolder } from "./embedded/data-folder";
import type { EmbeddedServer } from "./embedded/embedded-server";
import { startMeilisearch } from "./embedded/meilisearch";
import { narrowKeys } from "./embedded/meilisearch-keys";
import { OperatorError } from "./embedded/operator-error";
import { startPostgres } from "./embedded/postgres";
import { runFiles } from "./embedded/run-files";

/** Where the real parts are. The names are those of the environment that web and worker read. */
export interface Connections {
  DATABASE_URL: string;
  MEILI_URL: string;
  MEILI_MASTER_KEY: string;
  MEILI_INDEX_PREFIX: string;
  SESSION_SECRET: string;
  DATA_DIR: string;
}

type Variables = Record<string, string>;

export interface Services {
  /** with all rights, for those who migrate, set up and rebuild */
  connections: Connections;
  /** for web and worker: into the embedded servers each with no more rights than it needs */
  narrow: { web: Variables; worker: Variables };
  secrets: Secrets;
  stop(): Promise<void>;
}

type Step = (title: string, work: () => Promise<string>) => Promise<void>;
const silently: Step = async (_title, work) => void (await work());

function givenUrl(name: "DATABASE_URL" | "MEILI_URL", protocols: RegExp): string {
  const url = process.env[name] ?? "";
  if (url === "" || (URL.canParse(url) && protocols.test(new URL(url).protocol))) return url;
  throw new OperatorError(`${name} is not a usable address`, "see README, Operating it, for its form");
}

function meiliKey(secrets: Secrets): string {
  if (!process.env.MEILI_URL) return secrets.meiliMasterKey;
  if (process.env.MEILI_MASTER_KEY) return process.env.MEILI_MASTER_KEY;
  throw new OperatorError(
    "MEILI_URL is set, but MEILI_MASTER_KEY is not",
    "set MEILI_MASTER_KEY to its master key",
  );
}

/** A process that the operator has given a key of its own does not get the master key. */
function withoutMaster(name: "MEILI_SEARCH_KEY" | "MEILI_INDEX_KEY"): Variables {
  return process.env[name] ? { MEILI_MASTER_KEY: "" } : {};
}

/** Starts PostgreSQL and Meilisearch on the data folder, except those that the environment names. */
export async function startServices(step: Step = silently): Promise<Services> {
  const dataDir = openDataFolder(process.env.DATA_DIR || ".data");
  const secrets = installationSecrets(dataDir);
  const started: EmbeddedServer[] = [];
  const connections: Connections = {
    DATABASE_URL: givenUrl("DATABASE_URL", /^postgres(ql)?:$/),
    MEILI_URL: givenUrl("MEILI_URL", /^https?:$/),
    MEILI_MASTER_KEY: meiliKey(secrets),
    MEILI_INDEX_PREFIX: process.env.MEILI_INDEX_PREFIX ?? "",
    SESSION_SECRET: process.env.SESSION_SECRET || secrets.sessionSecret,
    DATA_DIR: dataDir,
  };
  const narrow: Services["narrow"] = {
    web: { ...connections, ...withoutMaster("MEILI_SEARCH_KEY") },
    worker: { ...connections, ...withoutMaster("MEILI_INDEX_KEY") },
  };
  const narrower = (web: Variables, worker: Variables) => {
    Object.assign(narrow.web, web);
    Object.assign(narrow.worker, worker);
  };
  const stop = async () => {
    for (const server of started.splice(0).reverse()) await server.stop();
  };
  try {
    if (!connections.DATABASE_URL) {
      await step("PostgreSQL", async () => {
        const server = await startPostgres(dataDir, secrets.databasePassword);
        started.push(server);
        connections.DATABASE_URL = server.ownerUrl;
        narrower({ DATABASE_URL: server.plainUrl }, { DATABASE_URL: server.plainUrl });
        return server.summary;
      });
    }
    if (!connections.MEILI_URL) {
      await step("Meilisearch", async () => {
        const server = await startMeilisearch(dataDir, secrets.meiliMasterKey);
        started.push(server);
        connections.MEILI_URL = server.url;
        const place = { MEILI_URL: server.url, MEILI_MASTER_KEY: "" };
        const { MEILI_SEARCH_KEY, MEILI_INDEX_KEY } = narrowKeys(secrets.meiliMasterKey);
        narrower({ ...place, MEILI_SEARCH_KEY }, { ...place, MEILI_INDEX_KEY });
        return server.summary;
      });
    }
    return { connections, narrow, secrets, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The servers of a portal that already runs on this data folder; null if none does. */
function runningServices(): Connections | null {
  const dataDir = openDataFolder(process.env.DATA_DIR || ".data");
  const files = runFiles(dataDir);
  const [postgres, meilisearch] = [files.alive("postgres"), files.alive("meilisearch")];
  if (!files.alive("portal") || !postgres || !meilisearch) return null;
  const secrets = installationSecrets(dataDir);
  return {
    DATABASE_URL: `postgresql://ben_do:${secrets.databasePassword}@127.0.0.1:${postgres.port}/ben_do`,
    MEILI_URL: `http://127.0.0.1:${meilisearch.port}`,
    MEILI_MASTER_KEY: secrets.meiliMasterKey,
    MEILI_INDEX_PREFIX: process.env.MEILI_INDEX_PREFIX ?? "",
    SESSION_SECRET: secrets.sessionSecret,
    DATA_DIR: dataDir,
  };
}

/**
 * For commands beside the portal (migrate, seed, reindex): uses the servers of a running portal, or starts them for
 * as long as the work takes. The connections are in the environment while it runs.
 */
export async function withServices<T>(work: (connections: Connections) => Promise<T>): Promise<T> {
  const running = process.env.DATABASE_URL && process.env.MEILI_URL ? null : runningServices();
  const services = running ? null : await startServices();
  const connections = running ?? services?.connections;
  try {
    Object.assign(process.env, connections);
    return await work(connections as Connections);
  } finally {
    await services?.stop();
  }
}
