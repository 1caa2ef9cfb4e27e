import { parseArgs } from "node:util";
import { problemsAfterwards } from "../hostile/afterwards";
import type { FamilyName } from "../hostile/generator";
import { crowdRequest, familyNames, hostileRequest } from "../hostile/generator";
import type { Waiting } from "../hostile/prober";
import { aligned, faultLine, isFault, kindsTable } from "../hostile/report";
import { sendRaw } from "../hostile/send-raw";
import { laySiege } from "../hostile/siege";
import type { StormResult } from "../hostile/storm";

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
  const first = familyNames.indexOf(family);
  for (let number = first; number < Number(values.requests); number += familyNames.length)
    yield hostileRequest(siege.world, seed, number);
}

function* crowd() {
  for (let number = 0; number < Number(values.crowd); number++) yield crowdRequest(siege.world, seed, number);
}

async function besieged(): Promise<boolean> {
  console.log(`seed ${seed}, ${siege.world.forms.length} forms, ${siege.world.routes.length} routes`);
  const storms: [string, StormResult][] = [];
  for (const family of families) storms.push([family, await siege.storm(numbered(family), mostFalls)]);
  const before = await siege.held();
  storms.push(["crowd", await siege.storm(crowd(), mostFalls)]);
  const after = await siege.held();
  const timers = await siege.timersLeft();
  const problems = await problemsAfterwards(siege.portal, siege.world);
  console.log(`\n${kindsTable(storms.flatMap(([, { sent }]) => sent))}`);
  for (const [, { sent }] of storms)
    for (const fault of sent.filter(isFault).slice(0, 12)) console.log(faultLine(fault));
  console.log(`\n${waitingTable(storms)}`);
  for (const problem of problems) console.log(`  ${problem}`);
  const growth = before.pid === after.pid ? after.heapUsed / before.heapUsed : Number.NaN;
  console.log(
    `heap ${megabytes(before.heapUsed)} → ${megabytes(after.heapUsed)}, RSS ${megabytes(before.rss)} → ${megabytes(after.rss)}`,
  );
  return properties({
    "no fault and no request without an answer": storms.every(([, { sent }]) => !sent.some(isFault)),
    "no hang, no crash": storms.every(([, { hangs, crashes }]) => hangs.length + crashes.length === 0),
    [`no reader waits over ${mostBeyondNoiseMs} ms beyond the noise`]: storms.every(([, { waiting }]) =>
      isPatient(waiting),
    ),
    "no page under another address": storms.every(([, { waiting }]) => waiting.foreign === 0),
    [`memory flat after the crowd (${growth.toFixed(2)} ≤ ${mostGrowth})`]: growth <= mostGrowth,
    [`no timers left (${timers})`]: timers === 0,
    [`every page answers and is fresh (${problems.length} problems)`]: problems.length === 0,
  });
}

/** The noise: the longest wait of the quiet time, and the longest of a bare server at the same moments as the storm. */
function isPatient({ worst, noise }: Waiting): boolean {
  return worst <= Math.max(siege.quiet.worst, noise) + mostBeyondNoiseMs;
}

function waitingTable(storms: [string, StormResult][]): string {
  const row = (name: string, { asked, p50, p99, worst, noise, failed, foreign }: Waiting) => [
    name,
    ...[asked, p50, p99, worst, noise, failed, foreign].map((value) => String(Math.round(value))),
  ];
  const falls = ({ hangs, crashes }: StormResult) => [
    ...[hangs, crashes].map((numbers) =>
      numbers.length === 0 ? "0" : `${numbers.length} (#${numbers.map((all) => all.join(" #")).join("; #")})`,
    ),
  ];
  const names = [
    "reader beside",
    "asked",
    "p50",
    "p99",
    "worst ms",
    "noise",
    "failed",
    "foreign",
    "hangs",
    "crashes",
  ];
  return aligned([
    names,
    [...row("quiet", siege.quiet), "0", "0"],
    ...storms.map(([name, result]) => [...row(name, result.waiting), ...falls(result)]),
  ]);
}

function properties(all: Record<string, boolean>): boolean {
  console.log("");
  for (const [name, holds] of Object.entries(all)) console.log(`${holds ? "✓" : "✗"} ${name}`);
  return Object.values(all).every(Boolean);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}
