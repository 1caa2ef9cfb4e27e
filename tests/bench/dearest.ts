import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../setup/portal";
import { startPortal } from "../setup/portal";
import { send } from "../setup/visitor";

// npm run bench -- dearest: what the dearest answers cost, and what of a core one caller can fill with them.

/** Each asked under so many different addresses, none of them kept. */
const times = 20;
/** As many a minute as one caller may have made for it: README, Operating it. */
const perSecond = { page: 300 / 60, interface: 600 / 60, file: 120 / 600 };

interface Kind {
  name: string;
  limit: keyof typeof perSecond;
  address: (at: number) => string;
}

const conditions =
  "areaMin=2&areaMax=50&powerMin=500&waterMin=100&wastewaterMin=50&rentMax=120&readyBy=2028-12-31&sort=near";
const kinds: Kind[] = [
  { name: "about", limit: "page", address: (at) => `/vi/about?${at}` },
  { name: "list of lots", limit: "page", address: (at) => `/vi/lots?page=${(at % 9) + 1}&q=${at}` },
  {
    name: "list, many conditions, nothing found",
    limit: "page",
    address: (at) => `/vi/lots?${conditions}&q=khong+co+${at}+nhu+the+gan+cang+giao+long`,
  },
  {
    name: "box, a sentence",
    limit: "page",
    address: (at) => `/vi/search?q=can+${at}+ha+o+ba+tri+gan+cang+dien+2+mw`,
  },
  { name: "suggestions", limit: "page", address: (at) => `/vi/search/suggestions?q=phu+thu${at}` },
  { name: "zone", limit: "page", address: (at) => `/vi/zones/kcn-phu-thuan?${at}` },
  { name: "lot", limit: "page", address: (at) => `/vi/lots/kcn-phu-thuan-a1?${at}` },
  {
    name: "comparison",
    limit: "page",
    address: (at) => `/vi/compare?lot=kcn-phu-thuan-a1&lot=kcn-phu-thuan-a2&${at}`,
  },
  { name: "map of lots", limit: "page", address: (at) => `/map/lots.geojson?q=${at}` },
  {
    name: "interface, list of lots",
    limit: "interface",
    address: (at) => `/api/v1/lots?q=phu+thuan+${at}`,
  },
  { name: "picture of a shared link", limit: "page", address: () => "/cards/vi/lots/kcn-phu-thuan-a1.png" },
  { name: "table of lots (xlsx)", limit: "file", address: (at) => `/vi/lots.xlsx?areaMin=0.${at + 10}` },
  { name: "sheet of a zone (PDF)", limit: "file", address: () => "/vi/zones/kcn-phu-thuan/sheet.pdf" },
];

/** Seconds of processor time of a process and its children, as Linux counts them (proc(5)). */
function cpuSeconds(pid: number): number {
  const children = execFileSync("sh", ["-c", `ps -o pid= --ppid ${pid} || true`], { encoding: "utf8" }).split(
    /\s+/,
  );
  return [String(pid), ...children.filter((one) => one !== "")].reduce((sum, one) => {
    try {
      const fields = readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return sum + (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      return sum;
    }
  }, 0);
}

function pidsOf({ dataDir }: Portal) {
  const pid = (name: string) =>
    (JSON.parse(readFileSync(join(dataDir, "run", `${name}.json`), "utf8")) as { pid: number }).pid;
  return { database: pid("postgres"), search: pid("meilisearch") };
}

async function webSeconds({ origin }: Portal): Promise<number> {
  const { body } = await send(`${origin}/metrics`);
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(body)?.[1]);
}

async function costOf(portal: Portal, { address }: Kind) {
  const pids = pidsOf(portal);
  const read = async () => [await webSeconds(portal), cpuSeconds(pids.search), cpuSeconds(pids.database)];
  await send(portal.origin + address(-1));
  const before = await read();
  const statuses = new Set<number>();
  for (let at = 0; at < times; at++) statuses.add((await send(portal.origin + address(at))).status);
  const after = await read();
  const [web = Number.NaN, search = Number.NaN, database = Number.NaN] = after.map(
    (seconds, part) => ((seconds - (before[part] ?? Number.NaN)) * 1000) / times,
  );
  return { web, search, database, statuses: [...statuses].join(" ") };
}

const portal = await startPortal({ env: { LOG_LEVEL: "silent" } });
try {
  const rows = [];
  for (const kind of kinds) {
    const { web, search, database, statuses } = await costOf(portal, kind);
    const sum = web + search + database;
    rows.push({
      answer: kind.name,
      statuses,
      "web ms": web.toFixed(1),
      "search ms": search.toFixed(1),
      "database ms": database.toFixed(1),
      "of a core, one caller": `${((sum / 1000) * perSecond[kind.limit] * 100).toFixed(0)} %`,
    });
  }
  console.table(rows);
} finally {
  await portal.stop();
}
