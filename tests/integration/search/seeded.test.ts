import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";

// The portal's own data, as a reader meets it.
const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

beforeAll(async () => {
  await rebuild(search, db, lots);
});

const byEngine = (q: string) => searchLots(lotQuery.parse({ q }), "vi", { db, search });
const byDatabase = (q: string) => searchLots(lotQuery.parse({ q }), "vi", { db, search: nobody });

test.each([
  ["phu thuan", "Phú Thuận"],
  ["kcn phu thuan", "Phú Thuận"],
  ["khu cong nghiep giao long", "Giao Long"],
  ["industrial park giao long", "Giao Long"],
  ["an hiep", "An Hiệp"],
  ["ccn ba tri", "Thị trấn – An Đức"],
])("%s leads to the lots of %s first", async (q, zone) => {
  const { hits } = await byEngine(q);
  expect(hits[0]?.zoneName).toBe(zone);
});

test.each(
  [
    [
      "",
      "phu thuan",
      "Phú Thuận",
      "kcn phu thuan",
      "khu cong nghiep giao long",
      "binh dai",
      "huyện Bình Đại",
    ],
    ["industrial park giao long", "ccn ba tri", "an hiep", "dua", "coconut", "duong da", "chau thanh"],
    [
      "mo cay bac",
      "tỉnh Bến Tre",
      "vĩnh long",
      "đất sạch",
      "thanh phu",
      "an thanh thanh phu",
      "available",
      "lô A1",
      "giong trom",
      "an qui",
    ],
  ].flat(),
)("engine and database agree on totals and facets for '%s'", async (q) => {
  const [engine, database] = await Promise.all([byEngine(q), byDatabase(q)]);
  expect([engine.answeredBy, database.answeredBy]).toEqual(["search", "database"]);
  expect(database.total).toBe(engine.total);
  expect(database.facets).toEqual(engine.facets);
});

test.each([
  ["Thạnh Phú", "thanh-phu-ben-tre"],
  ["huyện thanh phu", "thanh-phu-ben-tre"],
  ["KCN ở Thạnh Phú", "thanh-phu-ben-tre"],
  ["Giồng Trôm", "giong-trom-ben-tre"],
])("“%s” finds no lot elsewhere, however its words stand there", async (q, locality) => {
  for (const engine of [search, nobody]) {
    const parts = { db, search: engine };
    const [found, there] = await Promise.all([
      searchLots(lotQuery.parse({ q }), "vi", parts),
      searchLots(lotQuery.parse({ q, locality: [locality] }), "vi", parts),
    ]);
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBe(there.total);
  }
});

test("“Mỏ Cày” finds lots of both districts of Mỏ Cày, and no others", async () => {
  const { total } = await byEngine("mo cay");
  const locality = ["mo-cay-bac-ben-tre", "mo-cay-nam-ben-tre"];
  const there = await searchLots(lotQuery.parse({ locality }), "vi", { db, search });
  expect([total, there.total > 0]).toEqual([there.total, true]);
  expect((await byDatabase("mo cay")).total).toBe(total);
});

test("near any of a kind, each lot says which of them is nearest; near one by its name there is nothing to say", async () => {
  const near = (name: string) =>
    searchLots(lotQuery.parse({ near: name, sort: "distance", zone: ["ccn-an-hoa-tay"] }), "vi", {
      db,
      search,
    });
  const [lot] = (await near("port")).hits;
  const [toIt] = (await near("cang-ca-ba-tri")).hits;
  expect(lot?.nearest).toEqual({ vi: "Cảng cá Ba Tri", en: expect.stringContaining("Ba Tri") });
  expect(lot?.distanceKm).toBe(toIt?.distanceKm);
  expect(toIt?.nearest).toBeUndefined();
});
