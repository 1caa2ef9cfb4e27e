import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onFreePort } from "~/server/embedded/ports";
import { start, temporaryDataFolder } from "./child-process";
import { until } from "./until";

/** A whole portal, as `npm start` brings it up, on a data folder and a port of its own. */
export interface Portal {
  /** where the portal itself listens, e.g. "http://localhost:4501" */
  origin: string;
  port: number;
  dataDir: string;
  /** the password of the demonstration accounts */
  password: string;
  /** everything its processes have printed so far */
  output(): string;
  /** ends it in order and removes its folder */
  stop(): Promise<void>;
}

interface PortalOptions {
  /** wished port; another one if it is taken */
  port?: number;
  env?: Record<string, string | undefined>;
}

/** A first start builds the pages, or waits for another that does. */
const readyWithinMs = 420_000;
/** Tests and benches measure what a portal does, not how much it grants to one caller. */
const unlimited = "1000000000";

/** Starts a portal and waits until it is ready; a portal that ends instead is an error with what it printed. */
export async function startPortal({ port: wished = 0, env = {} }: PortalOptions = {}): Promise<Portal> {
  return onFreePort(wished, (port) => startOn(port, env));
}

async function startOn(port: number, env: Record<string, string | undefined>): Promise<Portal> {
  const dataDir = temporaryDataFolder();
  const running = start(["server/start.js"], {
    DATABASE_URL: undefined,
    MEILI_URL: undefined,
    MEILI_MASTER_KEY: undefined,
    MEILI_INDEX_PREFIX: "",
    NODE_ENV: undefined,
    API_REQUESTS_PER_MINUTE: unlimited,
    PAGE_REQUESTS_PER_MINUTE: unlimited,
    DATA_DIR: dataDir,
    PORT: String(port),
    ...env,
  });
  let ended = false;
  void running.ended.then(() => {
    ended = true;
  });
  const stop = async () => {
    running.child.kill("SIGTERM");
    await running.ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await until("the portal is ready or has ended", () => ended || isReady(running.output()), readyWithinMs);
    if (ended) throw new Error(`The portal ended while starting:\n${running.output()}`);
    const secrets = readFileSync(join(dataDir, "secrets.json"), "utf8");
    const { demoPassword: password } = JSON.parse(secrets) as { demoPassword: string };
    return { origin: `http://localhost:${port}`, port, dataDir, password, output: running.output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isReady = (output: string) => output.includes("Ready:");
