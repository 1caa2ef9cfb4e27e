import { createHook } from "node:async_hooks";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { countQuickUse, countUse, forgetCounts, takeBackUse } from "~/app/platform/rate-limit.server";
import { runIfDue } from "~/app/platform/schedule.server";

interface Timer {
  _idleTimeout: number;
  _destroyed: boolean;
}

// Timers that do not keep the process alive appear in no list of Node's, so they are noted as they are made.
const timers: Timer[] = [];
const hook = createHook({
  init(_id, type, _trigger, resource) {
    if (type === "Timeout") timers.push(resource as Timer);
  },
});
hook.enable();
afterAll(() => void hook.disable());

/** Those that go on for more than a minute; the pool's and the test's own are shorter. */
const timersLeft = () =>
  timers.filter(({ _destroyed, _idleTimeout }) => !_destroyed && _idleTimeout > 60_000);

beforeEach(async () => {
  await db.rateLimiterFlexible.deleteMany();
});

async function allowed(uses: Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(uses);
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}

test("no use, allowed or refused, leaves a timer behind", async () => {
  const limit = { name: "test.timers", points: 5, perSeconds: 3600 };
  const quick = { ...limit, name: "test.timers.quick" };
  const uses = Array.from({ length: 60 }, (_, at) => [
    countUse(limit, `${at % 4}`),
    countQuickUse(quick, `${at % 4}`),
  ]);
  expect(await allowed(uses.flat())).toBe(2 * 4 * 5);
  expect(timersLeft()).toEqual([]);
});

test("what is refused costs no write", async () => {
  const limit = { name: "test.writes", points: 2, perSeconds: 3600 };
  for (let time = 0; time < 10; time += 1) await countUse(limit, "one").catch(() => {});
  const row = await db.rateLimiterFlexible.findFirstOrThrow();
  expect(row.points).toBe(3);
  await expect(countUse(limit, "one")).rejects.toMatchObject({ code: "throttled" });
  expect(await countUse(limit, "another")).toBe(1);
});

test("a use that is taken back is not counted", async () => {
  const limit = { name: "test.back", points: 2, perSeconds: 3600 };
  for (let time = 0; time < 6; time += 1) {
    expect(await countUse(limit, "one")).toBe(1);
    await takeBackUse(limit, "one");
  }
});

test("a quick count begins anew when its time is over", async () => {
  const limit = { name: "test.quick", points: 1, perSeconds: 60 };
  await countQuickUse(limit, "one", 0);
  await expect(countQuickUse(limit, "one", 59_999)).rejects.toMatchObject({ code: "throttled" });
  await countQuickUse(limit, "one", 60_000);
});

test("the nightly job deletes what is over and leaves what still counts", async () => {
  const now = new Date();
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const counts = [
    { key: "over", points: 1, expire: at(-1) },
    { key: "counting", points: 1, expire: at(60) },
  ];
  await db.rateLimiterFlexible.createMany({ data: counts });
  await db.scheduledJob.create({ data: { name: forgetCounts.name, dueAt: now } });
  expect(await runIfDue(db, forgetCounts, now)).toBe(true);
  expect(await db.rateLimiterFlexible.findMany({ select: { key: true } })).toEqual([{ key: "counting" }]);
});
