import type { Portal } from "../setup/portal";
import { until } from "../setup/until";
import { send } from "../setup/visitor";
import { pidOf } from "./inside/inside";
import type { Prober, Waiting } from "./prober";
import type { HostileRequest } from "./request";
import type { Outcome } from "./send-raw";
import { sendRaw } from "./send-raw";

/** What was sent, without all its bytes, and what came of it. */
export interface Sent extends Pick<HostileRequest, "number" | "family" | "kind"> {
  /** the beginning of its first line */
  line: string;
  outcome: Outcome;
}

export interface StormResult {
  sent: Sent[];
  /** a line each time the portal answered nobody for so long that it had to be killed: the requests under way */
  hangs: string[];
  /** the same for each time that its web process ended by itself */
  crashes: string[];
  waiting: Waiting;
}

interface StormOptions {
  /** requests under way at the same time */
  width: number;
  /** after so many hangs and crashes, or so many requests in vain, the rest is left out */
  most: { falls: number; inVain: number };
}

/** So long without an answer to any well-behaved reader, and the portal counts as hanging. */
const hangingMs = 10_000;
const watchEveryMs = 250;
const settledMs = 1_000;

/** Sends requests to a portal while a well-behaved reader goes on asking; kills a portal that hangs, and goes on. */
export async function storm(
  portal: Portal,
  prober: Prober,
  requests: Iterable<HostileRequest>,
  { width, most }: StormOptions,
): Promise<StormResult> {
  const sent: Sent[] = [];
  const hangs: string[] = [];
  const crashes: string[] = [];
  const underWay = new Set<HostileRequest>();
  const queue = requests[Symbol.iterator]();
  let [web, fallen] = [pidOf(portal, "web"), false];
  // What was waited before, while web was started again, is nobody's fault here.
  prober.waiting();

  const watching = setInterval(() => {
    if (fallen) return;
    const crashed = pidOf(portal, "web") !== web || !isAlive(web);
    if (!crashed && prober.silentMs() < hangingMs) return;
    fallen = true;
    const suspects = [...underWay].map(
      (one) => `#${one.number} ${one.family}, ${one.kind}: ${firstLine(one)}`,
    );
    (crashed ? crashes : hangs).push(suspects.join(" | "));
    if (!crashed) process.kill(web, "SIGKILL");
  }, watchEveryMs);

  const worker = async () => {
    const inVain = () => sent.filter(({ outcome }) => outcome.end === "silent").length;
    while (hangs.length + crashes.length < most.falls && inVain() < most.inVain) {
      if (fallen) await delayUntil(() => !fallen);
      const next = queue.next();
      if (next.done) return;
      underWay.add(next.value);
      const outcome = await sendRaw(portal.port, next.value);
      // What fell with the portal is told once, as one of those under way.
      sent.push(sentOf(next.value, fallen ? { ...outcome, end: "left" } : outcome));
      underWay.delete(next.value);
      if (fallen && underWay.size === 0) {
        web = await risen(portal, web);
        fallen = false;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  // What the last ones left to be done may hang it as well.
  await until(
    "the portal answers or has fallen",
    () => fallen || prober.silentMs() < settledMs,
    hangingMs * 2,
  );
  if (fallen) await risen(portal, web);
  clearInterval(watching);
  return { sent, hangs, crashes, waiting: prober.waiting() };
}

function sentOf(request: HostileRequest, outcome: Outcome): Sent {
  const { number, family, kind } = request;
  return { number, family, kind, line: firstLine(request), outcome };
}

function firstLine({ bytes }: HostileRequest): string {
  return bytes.subarray(0, 100).toString("latin1").split("\r\n")[0] ?? "";
}

/** Ends web and waits for the next: what has been done to this one is not counted against who comes after. */
export async function startedAgain(portal: Portal): Promise<void> {
  const web = pidOf(portal, "web");
  process.kill(web, "SIGKILL");
  await risen(portal, web);
}

const delayUntil = (holds: () => boolean) => until("the portal has risen", holds, 120_000);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits for the process after the one that fell, until it answers; its number. */
async function risen(portal: Portal, fallen: number): Promise<number> {
  await until("web has been started again", () => pidOf(portal, "web") !== fallen, 60_000);
  await until(
    "web answers again",
    () =>
      send(`${portal.origin}/healthz`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    60_000,
  );
  return pidOf(portal, "web");
}
