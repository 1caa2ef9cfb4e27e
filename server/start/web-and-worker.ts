import { isIPv6 } from "node:net";
import { beats } from "../supervision/heartbeat";
import { webPace } from "../supervision/pace";
import { Supervisor } from "../supervision/supervisor";
import { nodePart } from "./node-part";

interface Place {
  dataDir: string;
  host: string;
  port: number;
}

/** The two processes of the portal's own code, each with its supervisor. */
export function webAndWorker(
  place: Place,
  env: { web: NodeJS.ProcessEnv; worker: NodeJS.ProcessEnv },
): Supervisor[] {
  const health = `${addressOf(place)}/healthz`;
  const web = nodePart({
    ...place,
    name: "web",
    script: "server/web.ts",
    env: env.web,
    works: (_child, patienceMs) => answers(health, patienceMs),
  });
  const worker = nodePart({
    ...place,
    name: "worker",
    script: "server/worker.ts",
    env: env.worker,
    works: beats,
  });
  return [new Supervisor(web, console.error, webPace), new Supervisor(worker)];
}

/** Where this machine reaches a server that listens there; one that listens everywhere listens on loopback too. */
function addressOf({ host, port }: Place): string {
  const reached = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${isIPv6(reached) ? `[${reached}]` : reached}:${port}`;
}

async function answers(address: string, patienceMs: number): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(patienceMs) })).ok;
  } catch {
    return false;
  }
}
