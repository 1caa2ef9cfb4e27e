import { beforeAll, expect, test } from "vitest";
import type { FoundThing } from "~/app/finding/model/found";
import type { FoundLine } from "~/app/finding/model/found-view";
import { findEverything } from "~/app/finding/queries/find-everything.server";
import { searchPage } from "~/app/finding/queries/found-view.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { rebuild } from "~/search/sync";

const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

beforeAll(async () => {
  await Promise.all(searchIndexes.map((index) => rebuild(search, db, index)));
}, 180_000);

const byEngine = (q: string, literal = false) => findEverything({ q, literal, perGroup: 10 }, { db, search });
const byDatabase = (q: string) => findEverything({ q, perGroup: 10 }, { db, search: nobody });
const keys = (things: FoundThing[]) => things.map(({ kind, id }) => `${kind}:${id}`).sort();

test.each([
  [
    "An Hiệp",
    ["locality:an-hiep", "locality:an-hiep-ba-tri", "locality:an-hiep-chau-thanh", "zone:kcn-an-hiep"],
  ],
  ["Giao Long", ["locality:giao-long", "locality:giao-long-chau-thanh", "zone:kcn-giao-long"]],
  ["ben tre", ["locality:ben-tre", "locality:ben-tre-ben-tre", "locality:ben-tre-until-2025"]],
  ["phu thuan", ["locality:phu-thuan", "locality:phu-thuan-binh-dai", "zone:kcn-phu-thuan"]],
  ["An Thạnh", ["locality:an-thanh-mo-cay-nam", "locality:an-thanh-thanh-phu", "zone:ccn-an-thanh"]],
  ["châu thành", ["locality:chau-thanh-ben-tre", "locality:chau-thanh-chau-thanh"]],
  ["bình đại", ["locality:binh-dai", "locality:binh-dai-ben-tre", "locality:binh-dai-binh-dai"]],
  ["giồng trôm", ["locality:giong-trom", "locality:giong-trom-ben-tre", "locality:giong-trom-giong-trom"]],
  ["thanh phu", ["locality:thanh-phu", "locality:thanh-phu-ben-tre", "locality:thanh-phu-thanh-phu"]],
  ["xã An Hiệp", ["locality:an-hiep", "locality:an-hiep-ba-tri", "locality:an-hiep-chau-thanh"]],
])("%s means several places and is answered with a choice", async (q, expected) => {
  const [engine, database] = await Promise.all([byEngine(q), byDatabase(q)]);
  expect(keys(engine.choices)).toEqual(expected);
  expect(keys(database.choices)).toEqual(expected);
});

const box = async (q: string) => (await searchPage({ q, literal: false, only: null }, "vi")).view;
const queryOf = (to: string) => readLotQuery(new URL(to, "http://portal.example").searchParams).query;
const titleOf = (line: FoundLine | null) =>
  line?.title
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u00a0", " ");

test.each([
  [
    "đất sạch gần cảng",
    "đất sạch · Gần bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    { near: "port", q: "đất sạch" },
  ],
  ["gần cao tốc", "Gần bất kỳ cao tốc nào", { near: "expressway", q: "" }],
  ["near an expressway", "Gần bất kỳ cao tốc nào", { near: "expressway", q: "" }],
  [
    "near ports",
    "Gần bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    { near: "port", q: "" },
  ],
  [
    "3 ha gần cảng",
    "Diện tích từ 3 ha · Gần bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    { near: "port", areaMin: 3, q: "" },
  ],
  [
    "gần cảng 2 ha",
    "Diện tích từ 2 ha · Gần bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    { near: "port", areaMin: 2, q: "" },
  ],
  [
    "near an expressway, power 500 kVA",
    "Điện từ 500 kVA · Gần bất kỳ cao tốc nào",
    { near: "expressway", powerMin: 500, q: "" },
  ],
  [
    "2 ha within 25 km of an expressway",
    "Diện tích từ 2 ha · Gần bất kỳ cao tốc nào · Trong 25 km",
    { near: "expressway", areaMin: 2, within: 25, q: "" },
  ],
])("“%s” is offered first as lots with: %s", async (q, needs, asked) => {
  const { measured, partly } = await box(q);
  expect(partly).toBe(false);
  expect(titleOf(measured)).toBe(needs);
  const query = queryOf(measured?.to ?? "");
  expect(query).toMatchObject({ ...asked, sort: "distance" });
  const { total } = await searchLots(query, "vi", { db, search });
  expect(measured?.note).toBe(`${total} lô đất`);
  expect(total).toBeGreaterThan(0);
});

test("near a port that is named, the port leads to lots with all else that was asked", async () => {
  const { measured, sections } = await box("1 ha đất sạch cách cảng Giao Long dưới 60 km");
  const [port] = sections[0]?.lines ?? [];
  expect([measured, port?.key]).toEqual([null, "infrastructure:cang-giao-long"]);
  expect(port?.note.replaceAll("\u00a0", " ")).toContain("đất sạch · Diện tích từ 1 ha · Trong 60 km");
  expect(port?.more?.to).toBe("/vi/infrastructure#cang-giao-long");
  const query = queryOf(port?.to ?? "");
  expect(query).toMatchObject({
    q: "đất sạch",
    areaMin: 1,
    near: "cang-giao-long",
    within: 60,
    sort: "distance",
  });
  expect((await searchLots(query, "vi", { db, search })).total).toBeGreaterThan(0);
});

test.each(["KCN An Hiệp", "phường Bến Tre", "xã Phú Thuận", "Long Định", "An Hiệp, Ba Tri", "dừa"])(
  "%s says which one is meant, so nothing is asked",
  async (q) => {
    expect((await byEngine(q)).choices).toEqual([]);
  },
);

test("with marks, only what is spelled so is to choose from", async () => {
  const { choices } = await byEngine("An Hóa");
  expect(keys(choices)).toEqual(["locality:an-hoa-chau-thanh", "zone:ccn-an-hoa"]);
});

test("an old commune says what it is part of today and until when it was one", async () => {
  const { groups } = await byEngine("long dinh");
  const places = groups.find(({ kind }) => kind === "locality")?.things ?? [];
  expect(places[0]).toMatchObject({
    id: "long-dinh-binh-dai",
    within: { vi: "huyện Bình Đại" },
    until: "2025-06-30",
    today: [{ vi: "xã Phú Thuận", en: "Phú Thuận commune" }],
  });
  expect(places[1]).toMatchObject({ id: "phu-thuan", until: null });
});

test("what was typed with the keyboard off is decoded, said so, and can be searched as typed", async () => {
  const decoded = await byEngine("phus thuaan");
  expect(decoded.searchedAs).toBe("phú thuân");
  expect(decoded.best).toContain("zone:kcn-phu-thuan");
  const typed = await byEngine("phus thuaan", true);
  expect(typed).toMatchObject({ groups: [], searchedAs: null });
  expect((await byEngine("phu thuan")).searchedAs).toBeNull();
});

test("where nothing holds all words, what holds some is shown and called so", async () => {
  const { partly, best } = await byEngine("phu thuan zzzzqq");
  expect(partly).toBe(true);
  expect(best).toContain("zone:kcn-phu-thuan");
  expect(await byEngine("zzzzqq")).toMatchObject({ groups: [], partly: false });
});

test("drafts of criteria are never found", async () => {
  const { groups } = await byEngine("tiêu chí");
  const criteria = groups.find(({ kind }) => kind === "criteria");
  expect(criteria?.things.map((thing) => "number" in thing && [thing.setId, thing.number])).toEqual(
    expect.arrayContaining([
      ["phu-thuan", 1],
      ["province", 1],
    ]),
  );
  expect(criteria?.total).toBe(2);
});

test.each(["phu thuan", "huyện Bình Đại", "cảng", "may mặc", "tiêu chí", "phus thuaan", "TT. Ba Tri"])(
  "while the engine is away, the database finds for %s what the engine finds first",
  async (q) => {
    const [engine, database] = await Promise.all([byEngine(q), byDatabase(q)]);
    expect([engine.answeredBy, database.answeredBy]).toEqual(["search", "database"]);
    expect(database.searchedAs).toBe(engine.searchedAs);
    expect(database.best).toContain(engine.best[0]);
  },
);

test.each(["đất trên 1 ha ở Ba Tri", "1-2 ha", "coconut 2 ha", "nonsense words 1 ha", "ba tri 900 ha"])(
  "the amounts of “%s” lead to as many lots as they promise",
  async (q) => {
    const { measured } = (await searchPage({ q, literal: false, only: null }, "vi")).view;
    const address = new URL(measured?.to ?? "", "http://portal.example");
    const { query } = readLotQuery(address.searchParams);
    expect(query.areaMin).toBeGreaterThan(0);
    const { total } = await searchLots(query, "vi");
    expect(measured?.note).toBe(`${total} lô đất`);
    expect(total > 0).toBe(!q.includes("900"));
  },
);

test("what stands beside the amounts is searched as words, and said", async () => {
  const { view } = await searchPage({ q: "đất 1 ha KCN Phú Thuận", literal: false, only: null }, "vi");
  const { searchedAs, sections } = view;
  expect(searchedAs).toBe("KCN Phú Thuận");
  expect(sections[0]?.lines[0]?.key).toBe("zone:kcn-phu-thuan");
});
