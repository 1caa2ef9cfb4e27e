import { openDataFolder } from "../embedded/data-folder";
import { exitWith, OperatorError } from "../embedded/operator-error";
import { portTaken } from "../embedded/ports";
import { endProcess, runFiles } from "../embedded/run-files";
import { wordsOf } from "../embedded/words-of";
import type { Services } from "../services";
import { startServices } from "../services";
import type { Supervisor } from "../supervision/supervisor";
import { buildIfNeeded } from "./build";
import { demoAllowed } from "./demo-accounts";
import { step } from "./steps";
import { webAndWorker } from "./web-and-worker";

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "127.0.0.1";
const ending = new AbortController();

async function refuseSecondPortal(dataDir: string) {
  const files = runFiles(dataDir);
  const other = files.alive("portal");
  if (other) {
    throw new OperatorError(
      `This data folder already serves a portal on port ${other.port} (process ${other.pid})`,
      `open http://localhost:${other.port}, or end it, or set DATA_DIR and PORT to run another`,
    );
  }
  // A parent that was killed could not end them; they end by themselves unless they hang.
  for (const name of ["web", "worker"]) {
    const orphan = files.alive(name);
    if (orphan) await endProcess(name, orphan, ["SIGTERM", "SIGKILL"]);
  }
  if (await portTaken(port, host)) {
    throw new OperatorError(
      `Port ${port} is taken`,
      `end what uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
}

/** Ends web and worker, then the servers they wrote to. Asked twice, it ends once. */
function endOnSignals(children: Supervisor[], services: Services, dataDir: string) {
  const end = async () => {
    if (ending.signal.aborted) return;
    ending.abort();
    try {
      for (const child of children) await child.stop();
      await services.stop();
    } catch (error) {
      console.error(`  ! ${wordsOf(error)}`);
    }
    runFiles(dataDir).forget("portal");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end());
}

/** `npm start`: everything from an empty folder to a portal that answers. */
export async function startPortal(mode: "production" | "development") {
  const begun = performance.now();
  let services: Services | undefined;
  try {
    console.log("\nBến Đỗ");
    const demo = demoAllowed(process.env);
    const dataDir = openDataFolder(process.env.DATA_DIR || ".data");
    await refuseSecondPortal(dataDir);
    runFiles(dataDir).write("portal", process.pid, port);
    if (mode === "production") await step("Build", buildIfNeeded);
    services = await startServices(step);
    const { connections, narrow, secrets } = services;
    // Needs the generated database client, which the build may only just have made.
    const { prepareData } = await import("./prepare-data");
    const signIn = await prepareData(connections, demo, secrets);

    const DEMO_ACCOUNTS = demo ? "yes" : "no";
    const env = { ...process.env, DEMO_ACCOUNTS, NODE_ENV: mode, PORT: String(port), HOST: host };
    const children = webAndWorker(
      { dataDir, host, port },
      { web: { ...env, ...narrow.web }, worker: { ...env, ...narrow.worker } },
    );
    endOnSignals(children, services, dataDir);
    await step("Web and worker", async () => {
      await Promise.all(children.map((child) => child.start()));
      return `ready after ${((performance.now() - begun) / 1000).toFixed(1)} s in all`;
    });
    console.log(`\nReady: http://localhost:${port}${signIn}\n`);
  } catch (error) {
    // What was asked to end while it started is no fault.
    if (ending.signal.aborted) return;
    await services?.stop();
    exitWith(error);
  }
}
