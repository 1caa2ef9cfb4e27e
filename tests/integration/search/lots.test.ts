import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotQuery } from "~/app/sites/model/lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { planted, plantSites } from "./sites-fixture";

const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

beforeAll(async () => {
  await plantSites(db);
  await rebuild(search, db, lots);
});

const asked = (query: Partial<LotQuery>) => lotQuery.parse(query);
const byEngine = (query: Partial<LotQuery>) => searchLots(asked(query), "vi", { db, search });
const byDatabase = (query: Partial<LotQuery>) => searchLots(asked(query), "vi", { db, search: nobody });
const ids = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id);

const phuThuan = ["phu-thuan-b2", "phu-thuan-a10", "phu-thuan-b1", "phu-thuan-a1", "phu-thuan-a2"];
const giaoLong = ["giao-long-b1", "giao-long-b2"];
const anHiep = ["an-hiep-a3", "an-hiep-a1"];

/** What people type, with the lots it must find, best first. */
const found: [q: string, lots: string[]][] = [
  ["phu thuan", phuThuan],
  ["Phú Thuận", phuThuan],
  ["PHÚ THUẬN", phuThuan],
  ["Phú Thuận".normalize("NFD"), phuThuan],
  ["kcn phu thuan", phuThuan],
  ["K.C.N Phú Thuận", phuThuan],
  ["khu cong nghiep giao long", giaoLong],
  ["industrial park giao long", giaoLong],
  ["industrial estate giao long", giaoLong],
  ["lots in Giao Long Industrial Park", giaoLong],
  ["binh dai", phuThuan],
  ["huyện Bình Đại", phuThuan],
  ["H. Bình Đại", phuThuan],
  ["Long Định", phuThuan],
  ["ccn ba tri", ["thi-tran-an-duc-c1", "an-hoa-tay-d1", "ba-tri-an-hiep-cluster-c1"]],
  ["an hiep", [...anHiep, "ba-tri-an-hiep-cluster-c1"]],
  ["xã An Hiệp", [...anHiep, "ba-tri-an-hiep-cluster-c1"]],
  ["sơn qui", ["son-quy-e1"]],
  ["son quy", ["son-quy-e1"]],
  // "quy" is Sơn Quy and begins "quy hoạch", planned
  ["an quy", ["son-quy-e1", "an-hoa-d1", "ba-tri-an-hiep-cluster-c1"]],
  ["tan thuy", ["an-hoa-tay-d1"]],
  ["Tân Thuỷ", ["an-hoa-tay-d1"]],
  ["seafood", ["an-hoa-tay-d1", "phu-thuan-a2", "an-hiep-a1"]],
  ["hải sản", ["an-hoa-tay-d1", "phu-thuan-a2", "an-hiep-a1"]],
  ["may mặc phú thuận", ["phu-thuan-a10"]],
  ["công nghệ cao", ["phu-thuan-b1"]],
  ["sme", ["phu-thuan-b2"]],
  ["lô a10", ["phu-thuan-a10"]],
  ["A-10", ["phu-thuan-a10"]],
  ["giải phóng mặt bằng", ["phu-thuan-b1"]],
  ["duong da", []],
  ["zzzzzz", []],
];

test.each(found)("the engine finds for %s what is meant", async (q, expected) => {
  const results = await byEngine({ q });
  expect(results.answeredBy).toBe("search");
  expect(ids(results).sort()).toEqual([...expected].sort());
});

test.each(found)("the database finds the same for %s", async (q) => {
  const [engine, database] = await Promise.all([byEngine({ q }), byDatabase({ q })]);
  expect(database.answeredBy).toBe("database");
  expect(ids(database).sort()).toEqual(ids(engine).sort());
  expect(database.total).toBe(engine.total);
  expect(database.facets).toEqual(engine.facets);
});

test.each(["dua", "dừa", "coconut"])("%s finds every lot for food", async (q) => {
  const results = await byEngine({ q, size: 50 });
  const food = await byEngine({ sector: ["VSIC2018:10"], size: 50 });
  expect(results.total).toBe(7);
  expect(ids(results).sort()).toEqual(ids(food).sort());
});

test.each([
  ["search", byEngine],
  ["database", byDatabase],
] as const)(
  "who takes a division takes its groups, and a group's lots are the division's (%s)",
  async (_, ask) => {
    const fish = await ask({ sector: ["VSIC2018:102"], size: 50 });
    const food = await ask({ sector: ["VSIC2018:10"], size: 50 });
    // A1 takes food as such, A2 names fish besides.
    expect(ids(fish)).toEqual(expect.arrayContaining(["phu-thuan-a1", "phu-thuan-a2"]));
    expect(ids(fish).sort()).toEqual(ids(food).sort());
  },
);

test.each([
  ["An Hóa", "an-hoa-d1"],
  ["an hoá", "an-hoa-d1"],
  ["An Hòa", "an-hoa-tay-d1"],
  ["an hoà", "an-hoa-tay-d1"],
])("%s with its marks comes before what only sounds alike", async (q, first) => {
  const [best, second] = ids(await byEngine({ q }));
  expect(best).toBe(first);
  expect(["an-hoa-d1", "an-hoa-tay-d1"]).toContain(second);
});

test.each(["khu coong nghieepj phus thuaanj", "phus thuaanj"])(
  "%s, typed with the Vietnamese keyboard off, still finds",
  async (q) => {
    expect(ids(await byEngine({ q })).sort()).toEqual([...phuThuan].sort());
  },
);

test("a typing slip in a long word is forgiven, one in a short word or a number is not", async () => {
  expect((await byEngine({ q: "industrail park phu thuan" })).total).toBe(5);
  expect((await byEngine({ q: "cocunut" })).total).toBe(7);
  expect((await byEngine({ q: "phu nhuan" })).total).toBe(0);
  expect((await byEngine({ q: "A11" })).total).toBe(0);
});

const conditions: [name: string, query: Partial<LotQuery>][] = [
  ["nothing", {}],
  ["a zone", { zone: ["phu-thuan"] }],
  ["two zones", { zone: ["phu-thuan", "giao-long"] }],
  ["a kind", { kind: ["cluster"] }],
  ["a present place", { locality: ["giao-long"] }],
  ["a former district", { locality: ["ben-tre-binh-dai"] }],
  ["one of the two An Hiệp", { locality: ["ba-tri-an-hiep"] }],
  ["statuses", { status: ["ready", "planned"] }],
  ["a division with its groups", { sector: ["VSIC2018:10"] }],
  ["a group", { sector: ["VSIC2018:102"] }],
  ["an area", { areaMin: 1.25, areaMax: 2 }],
  ["an area as it is shown", { areaMin: 1.25, areaMax: 1.25 }],
  ["power", { powerMin: 2500 }],
  ["water", { waterMin: 80 }],
  [
    "all together",
    { kind: ["park"], status: ["planned", "let"], sector: ["VSIC2018:10"], areaMin: 2, q: "phu" },
  ],
  ["a zone that is not there", { zone: ["nowhere"] }],
  ["what nothing meets", { zone: ["giao-long"], status: ["ready"] }],
  ["the smallest first", { sort: "area-asc" }],
  ["the largest first", { sort: "area-desc" }],
  ["the soonest ready first", { sort: "ready" }],
  ["codes", { sort: "code" }],
  ["a page further on", { size: 20, page: 2 }],
  ["quotes that could end a filter", { zone: ['x" OR zoneId = "giao-long'] }],
];

test.each(conditions)("engine and database agree on %s, order included", async (_, query) => {
  const [engine, database] = await Promise.all([byEngine(query), byDatabase(query)]);
  expect(ids(database)).toEqual(ids(engine));
  expect(database).toEqual({ ...engine, answeredBy: "database" });
});

test("without a query, what can be had soonest comes first", async () => {
  const { hits, total } = await byEngine({});
  expect(total).toBe(planted.lots);
  expect(hits.map(({ status }) => status)).toEqual(
    ["ready", "ready", "ready", "construction", "clearance"].concat([
      "planned",
      "planned",
      "planned",
      "planned",
      "reserved",
      "let",
      "let",
      "let",
      "suspended",
    ]),
  );
});

test("codes are ordered as people count", async () => {
  const { hits } = await byEngine({ zone: ["phu-thuan"], sort: "code" });
  expect(hits.map(({ code }) => code)).toEqual(["A1", "A2", "A10", "B1", "B2"]);
});

test("a facet counts its alternatives under every other condition", async () => {
  const { facets } = await byEngine({ zone: ["phu-thuan"], status: ["planned"] });
  expect(facets.status.map(({ value, count }) => [value, count])).toEqual([
    ["ready", 1],
    ["construction", 1],
    ["clearance", 1],
    ["planned", 2],
  ]);
  expect(facets.zone.map(({ value, count }) => [value, count])).toEqual([
    ["phu-thuan", 2],
    ["an-hoa", 1],
    ["ba-tri-an-hiep-cluster", 1],
  ]);
  expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([["park", 2]]);
});

test("the two An Hiệp are told apart, former places by their district and end", async () => {
  const { facets } = await byEngine({ q: "an hiep" });
  const named = facets.locality.filter(({ label }) => label.vi.includes("An Hiệp"));
  expect(named).toEqual([
    { value: "an-hiep", label: { vi: "Xã An Hiệp", en: "An Hiệp commune" }, count: 1 },
    {
      value: "chau-thanh-an-hiep",
      label: { vi: "Xã An Hiệp, huyện Châu Thành", en: "An Hiệp commune, Châu Thành district" },
      count: 2,
      note: { vi: "trước 7/2025", en: "before July 2025" },
    },
    {
      value: "ba-tri-an-hiep",
      label: { vi: "Xã An Hiệp, huyện Ba Tri", en: "An Hiệp commune, Ba Tri district" },
      count: 1,
      note: { vi: "trước 7/2025", en: "before July 2025" },
    },
  ]);
});

test("a chosen value stays on the list when no lot is left for it", async () => {
  const { facets } = await byEngine({ zone: ["giao-long"], status: ["ready"] });
  expect(facets.zone).toContainEqual(expect.objectContaining({ value: "giao-long", count: 0 }));
  expect(facets.status).toContainEqual(expect.objectContaining({ value: "ready", count: 0 }));
});
