import { afterEach, expect, it } from "vitest";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { seedLarge } from "~/prisma/seed/large";
import { isEmpty, seedPortal } from "~/prisma/seed/seed";

async function counts() {
  const [zones, lots, users, figures, events] = await Promise.all([
    db.zone.count(),
    db.lot.count(),
    db.user.count(),
    db.zoneFigure.count(),
    db.auditEvent.count(),
  ]);
  return { zones, lots, users, figures, events };
}

async function removeLargeData() {
  await db.application.deleteMany({ where: { number: { startsWith: "BENCH-" } } });
  await db.zone.deleteMany({ where: { id: { startsWith: "bench-" } } });
  await db.user.deleteMany({ where: { email: { startsWith: "bench-" } } });
}

afterEach(removeLargeData);

it("a second seed leaves the portal as it was", async () => {
  expect(await isEmpty(db)).toBe(false);
  const before = await counts();
  await seedPortal(db, { passwordHash: "another" });
  expect(await counts()).toEqual(before);
  expect(await db.user.count({ where: { passwordHash: "another" } })).toBe(0);
});

it("a seed writes everything or nothing, and reports how far it is", async () => {
  const stop = new Error("stopped half way");
  const seen: number[] = [];
  const onProgress = (done: number, total: number) => {
    seen.push(done / total);
    if (done > total / 2) throw stop;
  };
  await db.$executeRawUnsafe(`TRUNCATE "Source", "User", "ApplicationCounter" CASCADE`);
  await db.sector.deleteMany();
  await expect(seedPortal(db, { passwordHash: "x", onProgress })).rejects.toThrow(stop);
  expect(seen.length).toBeGreaterThan(3);
  expect(await isEmpty(db)).toBe(true);
  await seedPortal(db, { passwordHash: "x" });
  expect((await counts()).zones).toBe(24);
});

it("two seeds at once write one set of rows", async () => {
  await db.$executeRawUnsafe(`TRUNCATE "Source", "User", "ApplicationCounter" CASCADE`);
  await db.sector.deleteMany();
  await Promise.all([seedPortal(db, { passwordHash: "a" }), seedPortal(db, { passwordHash: "b" })]);
  expect(await db.user.groupBy({ by: ["passwordHash"] })).toHaveLength(1);
});

it("without a password for them there are no people, nor anything of theirs", async () => {
  await db.$executeRawUnsafe(`TRUNCATE "Source", "User", "ApplicationCounter" CASCADE`);
  await db.sector.deleteMany();
  await seedPortal(db, {});
  const { users, events, zones } = await counts();
  expect({ users, events, zones }).toEqual({ users: 0, events: 0, zones: 24 });
  expect(await db.application.count()).toBe(0);
  const versions = await db.criteriaVersion.findMany({ select: { publishedAt: true, effectiveFrom: true } });
  const today = new Date(vietnamDay(new Date()));
  const [draft, ...published] = versions.sort((a, b) => Number(a.publishedAt) - Number(b.publishedAt));
  expect(draft).toEqual({ publishedAt: null, effectiveFrom: null });
  expect(published.map(({ effectiveFrom }) => effectiveFrom)).toEqual([today, today]);
  expect(await isEmpty(db)).toBe(false);
});

it("large data stands beside the real data and is not added twice", async () => {
  const before = await counts();
  await seedLarge(db, { lots: 250, applications: 30, seed: 3 });
  expect(await db.lot.count({ where: { zoneId: { startsWith: "bench-" } } })).toBe(250);
  expect(await db.application.count({ where: { number: { startsWith: "BENCH-" } } })).toBe(30);
  await expect(seedLarge(db, { lots: 1, applications: 0, seed: 3 })).rejects.toThrow(/there already/);
  await removeLargeData();
  expect(await counts()).toEqual(before);
});
