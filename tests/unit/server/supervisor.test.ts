import { spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { OperatorError } from "~/server/embedded/operator-error";
import { launched } from "~/server/supervision/launched";
import { usualPace, waitMs } from "~/server/supervision/pace";
import type { Part, Sign } from "~/server/supervision/part";
import { Supervisor } from "~/server/supervision/supervisor";
import { until } from "~/tests/setup/until";

// Faster than usual; only what ends within two seconds ended quickly, as a busy machine takes its time.
const pace = {
  checkEveryMs: 10,
  patienceMs: 35,
  silences: 3,
  longestStartMs: 1_200,
  quickMs: 2_000,
  quickEnds: 3,
  firstWaitMs: 10,
  longestWaitMs: 300,
};

/** A part whose processes wait for ever, or run what the test says, and give the sign that the test says. */
function partOf(program: () => string = () => "setInterval(() => {}, 1e6)") {
  const pids: number[] = [];
  const state = { sign: "serves" as Sign, asked: 0 };
  const part: Part = {
    name: "it",
    explain: (how) => new OperatorError(`it ended while starting (${how})`, "mend it"),
    async launch() {
      const child = spawn(process.execPath, ["-e", program()], { stdio: "ignore" });
      const { pid, ended, how } = await launched("it", child);
      pids.push(pid);
      const kill = async () => {
        child.kill("SIGKILL");
        await ended;
      };
      const silence = (ms: number) => delay(ms, "silent" as const);
      const sign = async (ms: number): Promise<Sign> => {
        state.asked += 1;
        return state.sign === "silent" ? silence(ms) : state.sign;
      };
      return { ended, how, sign, stop: kill, kill };
    },
  };
  return { part, pids, state };
}

const lines: string[] = [];
const running: Supervisor[] = [];
function supervise(part: Part): Supervisor {
  const supervisor = new Supervisor(part, (line) => lines.push(line), pace);
  running.push(supervisor);
  return supervisor;
}

afterEach(async () => {
  for (const supervisor of running.splice(0)) await supervisor.stop();
  lines.splice(0);
});

const alive = (pid: number | undefined) => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a part that is killed is started again, and its end is said", async () => {
  const { part, pids } = partOf();
  await supervise(part).start();
  process.kill(pids[0] ?? Number.NaN, "SIGKILL");
  await until("it runs again", () => lines.some((line) => line.includes("runs again")));
  expect(pids).toHaveLength(2);
  expect(lines[0]).toContain("it ended (SIGKILL) and is started again");
});

test("a part that hangs is said to be away, ended and started again", async () => {
  const { part, pids, state } = partOf();
  await supervise(part).start();
  state.sign = "silent";
  await until("it is ended", () => !alive(pids[0]));
  state.sign = "serves";
  await until("it runs again", () => lines.some((line) => line.includes("runs again")));
  expect(lines[0]).toContain("it does not answer");
  expect(lines[1]).toContain("it ended (it hung)");
});

test("a part that is busy, as a database that recovers, is not ended", async () => {
  const { part, pids, state } = partOf();
  await supervise(part).start();
  state.sign = "busy";
  const before = state.asked;
  await until("it was asked many times", () => state.asked > before + 3 * pace.silences);
  expect(alive(pids[0])).toBe(true);
  expect(lines).toEqual([]);
});

test("a crash loop is said once, goes on, and is forgotten when the part has run for a while", async () => {
  let broken = false;
  const { part, pids } = partOf(() => (broken ? "process.exit(1)" : "setInterval(() => {}, 1e6)"));
  await supervise(part).start();
  broken = true;
  process.kill(pids[0] ?? Number.NaN, "SIGKILL");
  await until("it was tried many times", () => pids.length > 6);
  expect(lines.filter((line) => line.includes("keeps ending"))).toHaveLength(1);
  broken = false;
  await until("it runs again", () => lines.at(-1)?.includes("runs again") === true);
}, 60_000);

test("waits grow only with ends that follow quickly on the start, up to half a minute", () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99].map((ends) => waitMs(ends, usualPace) / 1000);
  expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
});

test("a part that cannot start is an error in words, and nothing is left of it", async () => {
  const { part, pids, state } = partOf(() => "process.exit(7)");
  state.sign = "silent";
  await expect(supervise(part).start()).rejects.toThrow("it ended while starting (exit code 7)");
  expect(alive(pids[0])).toBe(false);
});

test("a program that is not there is an error in words", async () => {
  await expect(launched("it", spawn("/no/such/program"))).rejects.toThrow(
    /it could not be started: .*ENOENT/,
  );
});

test("a part that is stopped while it is away stays away", async () => {
  const { part, pids } = partOf();
  const supervisor = supervise(part);
  await supervisor.start();
  process.kill(pids[0] ?? Number.NaN, "SIGKILL");
  await supervisor.stop();
  expect(pids.filter(alive)).toEqual([]);
});
