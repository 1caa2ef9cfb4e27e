import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { run } from "~/server/start/build";
import { until } from "~/tests/setup/until";

const folder = mkdtempSync(join(tmpdir(), "ben-do-unit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a step of the build that ends without a word is told with how it ended", async () => {
  await expect(run(["-e", "process.exit(3)"])).rejects.toThrow(/exit code 3 and printed nothing/);
  await expect(run(["-e", "process.kill(process.pid, 'SIGKILL')"])).rejects.toThrow(
    /ended by SIGKILL and printed nothing/,
  );
  await expect(run(["-e", "console.error('no room');process.exit(1)"])).rejects.toThrow(/no room$/);
});

// Each process writes one line before and one after its work; taking turns leaves them in pairs.
const turns = (lock: string, diary: string) => `
  import { inTurn } from "./server/start/in-turn.ts";
  import { appendFileSync } from "node:fs";
  import { setTimeout } from "node:timers/promises";
  await inTurn(${JSON.stringify(lock)}, async () => {
    appendFileSync(${JSON.stringify(diary)}, process.pid + "\\n");
    await setTimeout(20);
    appendFileSync(${JSON.stringify(diary)}, process.pid + "\\n");
  });`;

const evaluated = (code: string) => ["--import", "tsx", "--input-type=module", "-e", code];

test("processes that build in one checkout take turns", async () => {
  const [lock, diary] = [join(folder, "turns", "lock"), join(folder, "diary")];
  const all = [1, 2, 3, 4].map(() =>
    promisify(execFile)(process.execPath, evaluated(turns(lock, diary)), { cwd: process.cwd() }),
  );
  await Promise.all(all);
  const lines = readFileSync(diary, "utf8").trim().split("\n");
  expect(lines).toHaveLength(8);
  for (let i = 0; i < lines.length; i += 2) expect(lines[i]).toBe(lines[i + 1]);
  expect(existsSync(lock)).toBe(false);
}, 60_000);

test("the turn of a process that was killed in it passes on", async () => {
  const [lock, diary] = [join(folder, "killed", "lock"), join(folder, "heirs")];
  const forEver = `
    import { inTurn } from "./server/start/in-turn.ts";
    await inTurn(${JSON.stringify(lock)}, () => new Promise((resolve) => setTimeout(resolve, 1e9)));`;
  const killed = spawn(process.execPath, evaluated(forEver), { stdio: "ignore" });
  await until("it has the turn", () => existsSync(lock));
  killed.kill("SIGKILL");
  await once(killed, "exit");
  await promisify(execFile)(process.execPath, evaluated(turns(lock, diary)));
  expect(readFileSync(diary, "utf8").trim().split("\n")).toHaveLength(2);
}, 60_000);
