import { beforeEach, expect, test } from "vitest";
import type { Role } from "~/app/accounts/model/permissions";
import { lotFeed } from "~/app/open-data/queries/feeds/lot-feed.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { drain } from "~/app/platform/outbox.server";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import type { LotForm } from "~/app/sites/model/register/lot-form";
import { lotPage } from "~/app/sites/queries/lot-page.server";
import { register } from "~/app/sites/queries/register/register.server";
import { registerLot } from "~/app/sites/queries/register/register-lot.server";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { keepLot } from "~/app/sites/use-cases/keep-lot.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { applyChanges, rebuild } from "~/search/sync";
import { searchTopic } from "~/search/topics";
import { lotId, plantSites } from "../search/sites-fixture";

const search = searchClient(env);
const id = lotId("phu-thuan", "A1");
const now = new Date("2026-11-24T03:00:00Z");
const today = "2026-11-24";
const old = { added: "2025-01-10", changed: "2025-02-10", confirmed: "2025-03-10" };
const recent = { added: "2025-01-10", changed: "2025-02-10", confirmed: "2026-10-01" };
const officer = {
  id: "0199c0de-0000-7000-8000-000000000001",
  name: "Nguyễn Thị Hoa",
  role: "officer",
} as const;

const as = (role: Role) => ({ ...officer, role });

beforeEach(async () => {
  await plantSites(db);
  await db.user.create({ data: { ...officer, email: "hoa@authority.example", passwordHash: "x" } });
  await db.auditEvent.deleteMany();
  const figureDates = {
    status: old,
    area: recent,
    power: recent,
    water: recent,
    ready: recent,
    sectors: old,
  };
  await db.lot.update({ where: { id }, data: { figureDates, confirmedOn: new Date(old.confirmed) } });
});

/** The form as it is handed out, with what the officer does to it. */
async function form(more: Partial<LotForm> = {}): Promise<LotForm> {
  const { values, seen } = await registerLot(officer, id);
  const given = Object.entries(values).map(([name, value]) => [name, value ?? undefined]);
  return { ...Object.fromEntries(given), holds: [], seen, ...more };
}

const keep = async (more: Partial<LotForm>) =>
  keepLot({ actor: officer, lotId: id, form: await form(more), now });
const row = () => db.lot.findUniqueOrThrow({ where: { id } });

test("a changed figure is as new as the day; the others keep their dates; the audit holds before, after and basis", async () => {
  await keep({ power: 6300, rent: 85.5, basis: "Biên bản 12/BB-BQL ngày 20/11/2026" });
  const lot = await row();
  expect(lot).toMatchObject({ powerKva: 6300, sureness: "illustrative", asOf: new Date(today) });
  expect(lot.rentUsdM2Term?.toNumber()).toBe(85.5);
  expect(lot.figureDates).toEqual({
    ...{ status: old, area: recent, water: recent, ready: recent, sectors: old },
    power: { added: recent.added, changed: today, confirmed: today },
    rent: { added: today, changed: today, confirmed: today },
  });
  expect(lot.confirmedOn).toEqual(new Date(old.confirmed));
  const { history } = await registerLot(officer, id);
  expect(history).toMatchObject([
    {
      by: officer.name,
      at: now.toISOString(),
      basis: "Biên bản 12/BB-BQL ngày 20/11/2026",
      changes: [
        { figure: "rent", before: null, after: 85.5 },
        { figure: "power", before: 4000, after: 6300 },
      ],
      confirmed: [],
    },
  ]);
});

test("a tick confirms and changes nothing; the lot is as fresh as what has waited longest", async () => {
  await keep({ holds: ["status"] });
  expect((await row()).confirmedOn).toEqual(new Date(old.confirmed));
  await keep({ holds: ["sectors", "area"] });
  const { confirmedOn, figureDates, asOf } = await row();
  expect(figureDates).toMatchObject({
    status: { ...old, confirmed: today },
    area: { ...recent, confirmed: today },
  });
  expect(confirmedOn).toEqual(new Date(recent.confirmed));
  expect(asOf).toEqual(new Date("2026-11-01"));
  await keep({ all: "on" });
  expect(await row()).toMatchObject({ confirmedOn: new Date(today), asOf: new Date(today) });
  expect((await lotPage(id))?.dates.status).toEqual({ ...old, confirmed: today });
});

test("a figure taken back is no longer published, and the day of it is kept", async () => {
  await keep({ water: undefined, basis: "Nhà máy nước dừng cấp" });
  const { waterM3Day, figureDates } = await row();
  expect(waterM3Day).toBeNull();
  expect(figureDates).toMatchObject({ water: { added: recent.added, changed: today, confirmed: today } });
});

test("a lot checked against its source is so no longer once the office has changed a figure", async () => {
  await db.lot.update({ where: { id }, data: { sureness: "confirmed" } });
  await keep({ all: "on" });
  expect((await row()).sureness).toBe("confirmed");
  await keep({ area: 21_000, basis: "Đo lại" });
  expect((await row()).sureness).toBe("secondary");
});

test("a form made before somebody else's save is refused, names what differs and writes nothing", async () => {
  const stale = await form({ power: 5000, basis: "Hợp đồng cấp điện" });
  await keep({ rent: 90, basis: "Quyết định giá" });
  await expect(keepLot({ actor: officer, lotId: id, form: stale, now })).rejects.toMatchObject({
    code: "conflict",
    failures: [{ rule: "as-seen" }, { field: "rent" }, { field: "power" }],
  });
  expect((await row()).powerKva).toBe(4000);
  const { seen } = await registerLot(officer, id);
  await keepLot({ actor: officer, lotId: id, form: { ...stale, rent: 90, seen }, now });
  expect(await row()).toMatchObject({ powerKva: 5000 });
});

test("of officers who save at once from the same form, one is written down", async () => {
  const same = await form({ all: "on" });
  const saves = [1, 2, 3, 4].map((power) =>
    keepLot({ actor: officer, lotId: id, form: { ...same, power, basis: "Đo" }, now }),
  );
  const done = await Promise.allSettled(saves);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await registerLot(officer, id)).history).toHaveLength(1);
});

test("nothing to save is said so, and a change must rest on something", async () => {
  await expect(keep({})).rejects.toMatchObject({ code: "invalid", failures: [{ rule: "says-something" }] });
  // It is not published: there is nothing that could still hold.
  await expect(keep({ holds: ["rent"] })).rejects.toMatchObject({ failures: [{ rule: "says-something" }] });
  await expect(keep({ power: 1 })).rejects.toMatchObject({ code: "invalid", failures: [{ field: "basis" }] });
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.outbox.count()).toBe(0);
});

test("the register does not exist for visitors and investors; planners read it and do not write", async () => {
  const given = await form({ all: "on" });
  const query = { q: "", zone: null, page: 1 };
  const refusals = [
    [null, "unauthenticated"],
    [as("investor"), "hidden"],
  ] as const;
  for (const [actor, code] of refusals) {
    await expect(register(actor, query)).rejects.toMatchObject({ code });
    await expect(registerLot(actor, id)).rejects.toMatchObject({ code });
    await expect(keepLot({ actor, lotId: id, form: given })).rejects.toMatchObject({ code });
  }
  expect((await registerLot(as("planner"), id)).may).toEqual({ keep: false });
  await expect(keepLot({ actor: as("planner"), lotId: id, form: given })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(registerLot(officer, "no-such-lot")).rejects.toMatchObject({ code: "hidden" });
});

test("the register begins with what has waited longest, and finds codes and names without their marks", async () => {
  const found = async (q: string, zone: string | null = null) =>
    (await register(officer, { q, zone, page: 1 }, now)).rows.map((lot) => lot.id);
  const all = await register(officer, { q: "", zone: null, page: 1 }, now);
  expect(all.rows[0]).toMatchObject({
    id,
    confirmedOn: old.confirmed,
    overdue: true,
    changedOn: old.changed,
  });
  expect(all.overdue).toBe(1);
  expect(await found("b2 phu thuan")).toEqual([lotId("phu-thuan", "B2")]);
  expect((await found("PHÚ thuận")).length).toBe(5);
  expect(await found("b", "giao-long")).toEqual([lotId("giao-long", "B1"), lotId("giao-long", "B2")]);
  expect(await found("khong co")).toEqual([]);
});

test("list, map, interface and feed show the new figures once the outbox is done", async () => {
  await rebuild(search, db, lots);
  await keep({ status: "ready", rent: 70, all: "on", basis: "Biên bản bàn giao" });
  await drain(db, searchTopic("lots"), (keys) => applyChanges(search, db, lots, keys));
  const { query } = readLotQuery(new URLSearchParams("zone=phu-thuan&status=ready&rentMax=75"));
  const { hits, answeredBy } = await searchLots(query, "vi", { db, search });
  expect(answeredBy).toBe("search");
  expect(hits).toMatchObject([{ id, rentUsdM2Term: 70, changedOn: today, confirmedOn: today }]);
  const feed = await lotFeed({ origin: "https://ben-do.example", lang: "en", zoneId: "phu-thuan" });
  expect(feed).toContain(`<updated>${today}T00:00:00+07:00</updated>`);
});
