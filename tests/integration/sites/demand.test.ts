import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Role } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { readNeedsKey } from "~/app/sites/model/demand/needs-key";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotQuery } from "~/app/sites/model/lot-query";
import { countDemand } from "~/app/sites/queries/demand/count-demand.server";
import { demandPage } from "~/app/sites/queries/demand/demand-page.server";
import { forgetOldDemand } from "~/app/sites/use-cases/forget-old-demand.server";
import { recordDemand } from "~/app/sites/use-cases/record-demand.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { until } from "../../setup/until";

beforeAll(() => rebuild(searchClient(env), db, lots));

beforeEach(async () => {
  await db.unmetDemand.deleteMany();
  await db.demandVisit.deleteMany();
  await db.demandSalt.deleteMany();
});

const today = new Date("2026-11-24T09:00:00Z");
const asked = (query: Partial<LotQuery>) => lotQuery.parse(query);
const search = (query: Partial<LotQuery>, visitor = 1, now = today) =>
  recordDemand(db, { query: asked(query), clientAddress: `203.0.113.${visitor}`, now });
const searches = async () => (await db.unmetDemand.findMany()).map((row) => row.searches);
const staff = (role: Role) => ({ id: "0", name: "A", role });

test("the same needs of one visitor count once a month, in steps", async () => {
  await search({ areaMin: 5.5, powerMin: 12_000 });
  await search({ areaMin: 9, powerMin: 40_000 });
  expect(await searches()).toEqual([1]);
  await search({ areaMin: 5, powerMin: 10_000 }, 2);
  expect(await searches()).toEqual([2]);
  await search({ areaMin: 5, powerMin: 10_000 }, 1, new Date("2026-11-30T23:59:59Z"));
  expect(await searches()).toEqual([2]);
  await search({ areaMin: 5, powerMin: 10_000 }, 1, new Date("2026-12-01T00:00:01Z"));
  expect((await searches()).sort()).toEqual([1, 2]);
});

test("nothing of the visitor outlives the month, and nothing typed is kept at all", async () => {
  await search({ q: "Công ty Dừa Xanh", zone: ["nobody@example.org"], areaMin: 6 });
  const kept = JSON.stringify([await db.unmetDemand.findMany(), await db.demandVisit.findMany()]);
  expect(kept).not.toMatch(/Dừa|nobody|203\.0\.113/);
  const [first] = await db.demandVisit.findMany();
  const midnight = forgetOldDemand.next(today);
  expect(midnight.toISOString()).toBe("2026-11-25T00:00:00.000Z");
  await forgetOldDemand.work(db, midnight);
  expect(await db.demandVisit.findMany()).toEqual([first]);
  const december = new Date("2026-12-01T00:00:00Z");
  await search({ areaMin: 6 }, 1, december);
  await forgetOldDemand.work(db, december);
  const visits = await db.demandVisit.findMany();
  expect(visits.map(({ month }) => month.toISOString().slice(0, 10))).toEqual(["2026-12-01"]);
  expect(visits[0]?.visitor).not.toBe(first?.visitor);
  expect(await db.demandSalt.count()).toBe(1);
});

test("words alone, and places nobody knows, are no needs", async () => {
  await search({ q: "rubbish" });
  await search({ zone: ["nowhere"], sector: ["VSIC2018:ZZ"] });
  expect(await searches()).toEqual([]);
});

test("needs that lots enough would meet are not blamed for what something else kept out", async () => {
  await search({ areaMin: 1, wastewaterMin: 5000 });
  await search({ zone: ["kcn-giao-long"], rentMax: 1 });
  await search({ areaMin: 1, status: ["ready"], within: 0.1, near: "9.0,105.0" });
  await search({ areaMin: 1, areaMax: 1.01, q: "titanium" });
  const kept = (await db.unmetDemand.findMany()).map(({ needs }) => readNeedsKey(needs));
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual(expect.objectContaining({ area: 1, wastewater: 5000, rent: null }));
  expect(kept).toContainEqual(expect.objectContaining({ zone: "kcn-giao-long", rent: 25 }));
});

test("one visitor cannot fill the table", async () => {
  const zones = await db.zone.findMany({ select: { id: true }, take: 21 });
  for (const { id } of zones) await search({ zone: [id], areaMin: 40 });
  for (const { id } of zones) await search({ zone: [id], powerMin: 60_000 });
  expect(await db.unmetDemand.count()).toBe(40);
});

test("visitors at the same moment are all counted", async () => {
  await Promise.all(Array.from({ length: 12 }, (_, visitor) => search({ areaMin: 50 }, visitor)));
  expect(await searches()).toEqual([12]);
});

test("counts older than two years are forgotten", async () => {
  await search({ areaMin: 50 }, 1, new Date("2024-11-30T12:00:00Z"));
  await search({ areaMin: 50 }, 1, new Date("2024-12-01T12:00:00Z"));
  await search({ areaMin: 50 }, 1, today);
  await forgetOldDemand.work(db, today);
  const months = (await db.unmetDemand.findMany()).map(({ month }) => month.toISOString().slice(0, 7));
  expect(months.sort()).toEqual(["2024-12", "2026-11"]);
});

test("the office sees needs of five visitors in a month, with the lots there are", async () => {
  const wanted = { areaMin: 8, sector: ["VSIC2018:10"], zone: ["kcn-phu-thuan"] };
  for (const visitor of [1, 2, 3, 4]) await search(wanted, visitor);
  await search(wanted, 4, new Date("2026-10-02"));
  expect((await demandPage(staff("planner"))).rows).toEqual([]);
  await search(wanted, 5);
  await search(wanted, 5, new Date("2026-10-02"));
  for (const visitor of [1, 2, 3, 4, 5, 6]) await search({ powerMin: 60_000 }, visitor);
  const { rows, fewest } = await demandPage(staff("officer"));
  expect(fewest).toBe(5);
  expect(rows.map((row) => row.searches)).toEqual([7, 6]);
  expect(rows[0]?.lots).toBe(0);
  expect(rows[1]?.lots).toBe(0);
  expect(rows[0]?.place).toEqual({ vi: "KCN Phú Thuận", en: "Phú Thuận Industrial Park" });
  expect(rows[0]?.query).toMatchObject({ areaMin: 5, zone: ["kcn-phu-thuan"] });
});

test("only the office may see it", async () => {
  await expect(demandPage(null)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(demandPage(staff("investor"))).rejects.toMatchObject({ code: "hidden" });
});

const browser = "Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0";
function visit(
  headers: Record<string, string>,
  total: number,
  visitor: string,
  query = asked({ areaMin: 20 }),
) {
  const request = new Request("http://localhost/vi/lots", { headers: { "user-agent": browser, ...headers } });
  countDemand({ request, clientAddress: visitor, query, results: { total } });
}

test("whoever asks not to be counted, machines, and searches that found something are left out", async () => {
  visit({ dnt: "1" }, 0, "a");
  visit({ "sec-gpc": "1" }, 0, "b");
  visit({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }, 0, "c");
  visit({ "user-agent": "curl/8.5.0" }, 0, "d");
  visit({ "sec-purpose": "prefetch" }, 0, "e");
  visit({}, 3, "f");
  visit({}, 2, "g", asked({ areaMin: 20, page: 2 }));
  visit({}, 2, "h");
  await until("one is counted", async () => (await db.unmetDemand.count()) > 0);
  expect(await searches()).toEqual([1]);
});
