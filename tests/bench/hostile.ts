import { parseArgs } from "node:util";
import { problemsAfterwards } from "../hostile/afterwards";
import type { FamilyName } from "../hostile/generator";
import { crowdRequest, familyNames, familyOf, hostileRequest } from "../hostile/generator";
import type { Waiting } from "../hostile/prober";
import { aligned, faultLine, isFault, kindsTable } from "../hostile/report";
import type { HostileRequest } from "../hostile/request";
import { sendRaw } from "../hostile/send-raw";
import { laySiege } from "../hostile/siege";
import type { StormResult } from "../hostile/storm";
import { startedAgain } from "../hostile/storm";

// npm run bench -- hostile: what strangers send, by seed and number, against a portal of its own; then a crowd from as
// many addresses. --families connections,forms leaves others out; --only N sends one request and shows it.
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    requests: { type: "string", default: "21000" },
    crowd: { type: "string", default: "20000" },
    families: { type: "string", default: familyNames.join(",") },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const families = values.families.split(",").filter((name) => name !== "") as FamilyName[];

const mostFalls = 3;
const shown = 12;
const quietMs = 20_000;
const mostBeyondNoiseMs = 500;
const mostGrowth = 1.2;

const siege = await laySiege({ quietMs: values.only ? 0 : quietMs });
try {
  if (values.only) await showOne(Number(values.only));
  else if (!(await besieged())) process.exitCode = 1;
} finally {
  await siege.end();
}

async function showOne(number: number) {
  const request = hostileRequest(siege.world, seed, number);
  const text = request.bytes.toString("latin1");
  console.log(`${text.slice(0, 4_000)}${text.length > 4_000 ? `… (${text.length} bytes)` : ""}\n`);
  console.log(JSON.stringify(request.manner), JSON.stringify(await sendRaw(siege.portal.port, request)));
}

function* numbered(family: FamilyName) {
  for (let number = 0; number < Number(values.requests); number++)
    if (familyOf(number) === family) yield hostileRequest(siege.world, seed, number);
}

function* crowd(from: number, to: number) {
  for (let number = from; number < to; number++) yield crowdRequest(siege.world, seed, number);
}

interface Stormed extends StormResult {
  family: string;
  /** what was wrong with the pages afterwards */
  problems: string[];
}

async function besieged(): Promise<boolean> {
  const { world } = siege;
  console.log(
    `seed ${seed}, ${world.routes.length} routes, ${world.forms.length} forms, ${world.words.length} words`,
  );
  const storms: Stormed[] = [];
  for (const family of families) storms.push(await stormed(family, numbered(family)));
  const addresses = Number(values.crowd);
  // What is kept for a while, and bounded, is filled first.
  storms.push(await stormed("crowd before", crowd(0, addresses / 2)));
  const before = await siege.held();
  storms.push(await stormed("crowd", crowd(addresses / 2, addresses * 1.5)));
  const after = await siege.held();
  const timers = await siege.timersLeft();
  console.log(`\n${kindsTable(storms.flatMap(({ sent }) => sent))}`);
  console.log(`\n${waitingTable(storms)}`);
  const growth = before.pid === after.pid ? after.heapUsed / before.heapUsed : Number.NaN;
  console.log(`\nweb before the crowd: ${heldLine(before)}; after: ${heldLine(after)}`);
  const all = (holds: (one: Stormed) => boolean) => storms.every(holds);
  return properties({
    "no fault, and no request without an answer": all(({ sent }) => !sent.some(isFault)),
    "no hang, no crash": all(({ hangs, crashes }) => hangs.length + crashes.length === 0),
    [`no reader waits over ${mostBeyondNoiseMs} ms beyond the noise`]: all(({ waiting }) =>
      isPatient(waiting),
    ),
    "no page under another address": all(
      ({ waiting, sent }) => waiting.foreign === 0 && sent.every(({ outcome }) => outcome.end !== "foreign"),
    ),
    "every page answers and is fresh afterwards": all(({ problems }) => problems.length === 0),
    [`memory flat after the crowd (${growth.toFixed(2)} ≤ ${mostGrowth})`]: growth <= mostGrowth,
    [`no timers left (${timers})`]: timers === 0,
  });
}

/** A storm, a look at the pages after it, and, where it did damage, a new web process for the next. */
async function stormed(family: string, requests: Iterable<HostileRequest>): Promise<Stormed> {
  const result = await siege.storm(requests, mostFalls);
  const problems = await problemsAfterwards(siege.portal, siege.world);
  const faults = result.sent.filter(isFault);
  const falls = `${result.hangs.length} hangs, ${result.crashes.length} crashes`;
  console.log(
    `${family}: ${result.sent.length} sent, ${faults.length} faults, ${falls}, ${problems.length} pages not well`,
  );
  const lines = [result.hangs, result.crashes, faults.map(faultLine), problems].flatMap((all) =>
    all.slice(0, shown),
  );
  for (const line of lines) console.log(`  ${line}`);
  const silent = faults.some(({ outcome }) => outcome.end === "silent");
  if (problems.length > 0 || silent) await startedAgain(siege.portal);
  return { family, ...result, problems };
}

/** The noise: the longest wait of the quiet time, and the longest of a bare server at the same moments as the storm. */
function isPatient({ worst, noise }: Waiting): boolean {
  return worst <= Math.max(siege.quiet.worst, noise) + mostBeyondNoiseMs;
}

function waitingTable(storms: readonly Stormed[]): string {
  const row = (name: string, { asked, p50, p99, worst, noise, failed, foreign }: Waiting) => [
    name,
    ...[asked, p50, p99, worst, noise, failed.length, foreign].map((value) => String(Math.round(value))),
  ];
  const after = ({ hangs, crashes, problems }: Stormed) =>
    [hangs, crashes, problems].map(({ length }) => String(length));
  return aligned([
    [
      "a reader beside",
      "asked",
      "p50 ms",
      "p99 ms",
      "worst",
      "noise",
      "failed",
      "foreign",
      "hangs",
      "crashes",
      "unwell",
    ],
    [...row("quiet", siege.quiet), "0", "0", "0"],
    ...storms.map((one) => [...row(one.family, one.waiting), ...after(one)]),
  ]);
}

function properties(all: Record<string, boolean>): boolean {
  console.log("");
  for (const [name, holds] of Object.entries(all)) console.log(`${holds ? "✓" : "✗"} ${name}`);
  return Object.values(all).every(Boolean);
}

function heldLine({ heapUsed, rss }: { heapUsed: number; rss: number }): string {
  return `${[heapUsed, rss].map((bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`).join(" heap, ")} RSS`;
}
