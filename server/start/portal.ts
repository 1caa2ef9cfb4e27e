import { openDataFolder } from "../embedded/data-folder";
import { exitWith, OperatorError } from "../embedded/operator-error";
import { portTaken } from "../embedded/ports";
import { runFiles } from "../embedded/run-files";
import type { Services } from "../services";
import { startServices } from "../services";
import { buildIfNeeded } from "./build";
import { Child } from "./children";
import { demoAllowed } from "./demo-accounts";
import { step } from "./steps";

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "127.0.0.1";

async function refuseSecondPortal(dataDir: string) {
  const other = runFiles(dataDir).alive("portal");
  if (other) {
    throw new OperatorError(
      `This data folder already serves a portal on port ${other.port} (process ${other.pid})`,
      `open http://localhost:${other.port}, or end it, or set DATA_DIR and PORT to run another`,
    );
  }
  if (await portTaken(port, host)) {
    throw new OperatorError(
      `Port ${port} is taken`,
      `end what uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
}

/** Ends web and worker, then the servers they wrote to. Asked twice, it ends once. */
function endOnSignals(children: Child[], services: Services, dataDir: string) {
  let ending = false;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    for (const child of children) await child.stop();
    await services.stop();
    runFiles(dataDir).forget("portal");
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
  return end;
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
    const { connections, secrets } = services;
    // Needs the generated database client, which the build may only just have made.
    const { prepareData } = await import("./prepare-data");
    const signIn = await prepareData(connections, demo, secrets);

    let end: (code: number) => Promise<void> = async () => {};
    const lost = (reason: OperatorError) => {
      console.error(`\n✗ ${reason.message}\n  → ${reason.advice}`);
      void end(1);
    };
    const DEMO_ACCOUNTS = demo ? "yes" : "no";
    const env = {
      ...process.env,
      ...connections,
      DEMO_ACCOUNTS,
      NODE_ENV: mode,
      PORT: String(port),
      HOST: host,
    };
    const web = new Child("web", "server/web.ts", env, lost);
    const worker = new Child("worker", "server/worker.ts", env, lost);
    end = endOnSignals([web, worker], services, dataDir);
    await step("Web and worker", async () => {
      await Promise.all([web.start(), worker.start()]);
      return `ready after ${((performance.now() - begun) / 1000).toFixed(1)} s in all`;
    });
    console.log(`\nReady: http://localhost:${port}${signIn}\n`);
  } catch (error) {
    await services?.stop();
    exitWith(error);
  }
}
