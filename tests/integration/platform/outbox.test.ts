import { beforeEach, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { drain, enqueue, PartAway } from "~/app/platform/outbox.server";

const topic = "test:things";

beforeEach(async () => {
  await db.outbox.deleteMany();
});

async function enqueued(...keys: string[]) {
  await db.$transaction((tx) => enqueue(tx, topic, keys));
}

test("work of a transaction that fails never comes to the handler", async () => {
  const failed = db.$transaction(async (tx) => {
    await enqueue(tx, topic, ["a"]);
    throw new Error("rolled back");
  });
  await expect(failed).rejects.toThrow("rolled back");
  expect(await db.outbox.count()).toBe(0);
});

test("a key written several times is handed over once, in the order of first writing", async () => {
  await enqueued("b", "a", "b");
  await enqueued("a");
  const seen: string[][] = [];
  await drain(db, topic, async (keys) => void seen.push(keys));
  expect(seen).toEqual([["b", "a"]]);
  expect(await db.outbox.count()).toBe(0);
});

test("while a part is away the work waits as it is", async () => {
  await enqueued("a");
  const away = drain(db, topic, () => Promise.reject(new PartAway("search is away")));
  await expect(away).rejects.toBeInstanceOf(PartAway);
  expect(await db.outbox.findFirst({ select: { attempts: true, key: true } })).toEqual({
    attempts: 0,
    key: "a",
  });
});

test("one key that cannot be done ends alone and the others are done", async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `key-${index}`);
  await enqueued(...keys);
  const done = new Set<string>();
  const handle = async (batch: string[]) => {
    if (batch.includes("key-7")) throw new Error("key-7 is broken");
    for (const key of batch) done.add(key);
  };
  // Time passes by hand, so that the test need not wait for the backoff.
  for (let round = 0; round < 200 && done.size < 39; round += 1) {
    await drain(db, topic, handle);
    await db.$executeRaw`UPDATE "Outbox" SET "availableAt" = "availableAt" - interval '10 seconds'`;
  }
  expect(done.size).toBe(39);
  const left = await db.outbox.findMany({ select: { key: true, lastError: true } });
  expect(left).toEqual([{ key: "key-7", lastError: "key-7 is broken" }]);
});

test("two workers never work on a topic at the same time", async () => {
  await enqueued("a");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begun = () => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const working = drain(db, topic, async () => {
    begun();
    await held;
  });
  await first;
  expect(await drain(db, topic, () => Promise.reject(new Error("must not run")))).toEqual({ rows: 0 });
  release();
  expect(await working).toEqual({ rows: 1 });
});
