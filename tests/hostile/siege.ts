import { startPortal } from "../setup/portal";
import { until } from "../setup/until";
import type { Memory } from "./inside/inside";
import { lookedInto, memoryOf, timersOf } from "./inside/inside";
import type { Prober, Waiting } from "./prober";
import { startProber } from "./prober";
import type { HostileRequest } from "./request";
import type { StormResult } from "./storm";
import { storm } from "./storm";
import { lookAround } from "./world/look-around";
import type { World } from "./world/world";

/** A portal of its own, what there is to attack, and a well-behaved reader who goes on asking meanwhile. */
export interface Siege {
  portal: Awaited<ReturnType<typeof startPortal>>;
  world: World;
  prober: Prober;
  /** what the reader waited while nothing else happened */
  quiet: Waiting;
  /** gives up after so many hangs and crashes */
  storm(requests: Iterable<HostileRequest>, falls: number): Promise<StormResult>;
  /** what web holds now */
  held(): Promise<Memory>;
  /** sends the reader away and says how many timers web still has beyond those it has at rest; 0 if none are left */
  timersLeft(): Promise<number>;
  end(): Promise<void>;
}

interface SiegeOptions {
  port?: number;
  quietMs: number;
}

/** Requests under way at the same time: a handful of strangers, on a machine with two processors. */
const width = 4;
const inVain = 12;
/** The looks at the database, of which one is always due, and a few of the drivers. */
const timersAtRest = 5;
/** Pages under way and idle connections to the database have timers for some ten seconds. */
const timersGoWithinMs = 30_000;
/** Data that a well-behaved program asks for between the pages. */
const programs = ["/api/v1/lots?q=phu+thuan", "/api/v1/zones", "/map/zones.geojson"];

export async function laySiege({ port = 0, quietMs }: SiegeOptions): Promise<Siege> {
  const portal = await startPortal({ port, env: { ...lookedInto, LOG_LEVEL: "silent" } });
  try {
    const world = await lookAround(portal);
    const prober = await startProber(portal.origin, [...world.titles.keys(), ...programs]);
    const begun = performance.now();
    await until("the quiet time is over", () => performance.now() - begun > quietMs, quietMs * 2);
    const quiet = prober.waiting();
    return {
      ...{ portal, world, prober, quiet },
      storm: (requests, falls) => storm(portal, prober, requests, { width, most: { falls, inVain } }),
      held: () => memoryOf(portal, "web"),
      async timersLeft() {
        await prober.stop();
        const over = async () => Math.max(0, (await timersOf(portal, "web")) - timersAtRest);
        await until("no timer is left", async () => (await over()) === 0, timersGoWithinMs).catch(() => {});
        return over();
      },
      async end() {
        await prober.stop();
        await portal.stop();
      },
    };
  } catch (error) {
    await portal.stop();
    throw error;
  }
}
