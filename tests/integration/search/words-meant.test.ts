import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotQuery } from "~/app/sites/model/lot-query";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { lotListPage } from "~/app/sites/queries/lot-list.server";
import { measuredLots } from "~/app/sites/queries/measured-lots.server";
import { meantBy, searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { rebuild } from "~/search/sync";

// What the words over the list of lots may mean is asked of the reader, never guessed.
const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

beforeAll(async () => {
  await Promise.all(searchIndexes.map((index) => rebuild(search, db, index)));
}, 180_000);

const address = { whole: [], ticked: [], ignored: [] };
const page = (asked: Partial<LotQuery>) => lotListPage(lotQuery.parse(asked), "vi", address);
const answers = async (asked: Partial<LotQuery>) => (await page(asked)).meant?.answers ?? [];

async function lotsBehind(to: string): Promise<number> {
  const { query } = readLotQuery(new URL(to, "http://portal.example").searchParams);
  return (await searchLots(query, "vi", { db, search })).total;
}

test.each([
  ["an hiệp", ["KCN An Hiệp", "xã An Hiệp", "xã An Hiệp (cũ)", "xã An Hiệp (cũ)"]],
  ["bình đại", ["phường Bình Đại", "thị trấn Bình Đại (cũ)", "huyện Bình Đại (cũ)"]],
  ["đất ở An Hiệp", ["KCN An Hiệp", "xã An Hiệp", "xã An Hiệp (cũ)", "xã An Hiệp (cũ)"]],
  ["an hieepj", ["KCN An Hiệp", "xã An Hiệp", "xã An Hiệp (cũ)", "xã An Hiệp (cũ)"]],
  ["KCN An Hiệp", []],
  ["xã Phú Thuận", []],
  ["dừa", []],
  ["", []],
])("over the list, “%s” asks which of these is meant: %s", async (q, expected) => {
  expect((await answers({ q })).map(({ name }) => name)).toEqual(expected);
});

test("each place leads to as many lots as it promises, or to what is known of it", async () => {
  for (const { note, to } of await answers({ q: "an hiệp" })) {
    const promised = /(\d+) lô đất/.exec(note)?.[1];
    if (promised) expect(await lotsBehind(to)).toBe(Number(promised));
    else expect(to).toMatch(/^\/vi\/search\?q=/);
  }
});

test("what else is asked stays asked, also where it stands among the words", async () => {
  for (const asked of [{ q: "an hiệp", areaMin: 2 }, { q: "2 ha an hiệp" }]) {
    const places = await answers(asked);
    expect(places).toHaveLength(4);
    for (const { note, to } of places) {
      expect(to).toContain("areaMin=2");
      expect(await lotsBehind(to)).toBe(Number(/(\d+) lô đất/.exec(note)?.[1] ?? 0));
    }
  }
});

test("who has chosen a place is not asked again", async () => {
  expect(await answers({ q: "an hiệp", zone: ["kcn-an-hiep"] })).toEqual([]);
});

test.each([
  ["gần cảng Giao Long", ["Cảng sông Giao Long"], ""],
  ["lots near Giao Long port", ["Cảng sông Giao Long"], ""],
  ["KCN gần cảng Giao Long", ["Cảng sông Giao Long"], "KCN"],
])("“%s” is offered as lots by their distance from %s", async (q, names, words) => {
  const near = await answers({ q });
  expect(near.map(({ name }) => name)).toEqual(names);
  const { query } = readLotQuery(new URL(near[0]?.to ?? "", "http://portal.example").searchParams);
  expect(query).toMatchObject({ near: "cang-giao-long", sort: "distance", q: words });
  expect(await lotsBehind(near[0]?.to ?? "")).toBeGreaterThan(0);
});

test("“near port” offers any port, then every one, and only where nothing is near yet", async () => {
  const ports = await db.infrastructure.count({ where: { kind: "port" } });
  const [any, ...each] = await answers({ q: "near port" });
  expect(any?.name).toBe("Bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)");
  expect(each).toHaveLength(ports);
  expect(await answers({ q: "near port", near: "cang-giao-long" })).toEqual([]);
});

test.each([
  ["gần cảng", "port", ""],
  ["đất sạch gần bất kỳ cảng nào", "port", "đất sạch"],
  ["near an expressway", "expressway", ""],
  ["Ba Tri near bridges", "bridge", "Ba Tri"],
  ["2 ha gần vùng nguyên liệu", "raw_material_zone", ""],
  ["within 10 km of a port", "port", ""],
])("“%s” is offered first as lots by their distance from any %s", async (q, near, words) => {
  const [any] = await answers({ q });
  const { query } = readLotQuery(new URL(any?.to ?? "", "http://portal.example").searchParams);
  expect(query).toMatchObject({ near, sort: "distance", q: words });
  expect(await lotsBehind(any?.to ?? "")).toBeGreaterThan(0);
});

test("amounts and a distance go with every landmark, and the list asks but once", async () => {
  const { measured, meant } = await page({ q: "3 ha cách cảng dưới 30 km" });
  expect(measured).toBeNull();
  expect(meant?.answers.length).toBeGreaterThan(2);
  for (const { key, to } of meant?.answers ?? []) {
    const { query } = readLotQuery(new URL(to, "http://portal.example").searchParams);
    expect(query).toMatchObject({ q: "", areaMin: 3, within: 30, near: key, sort: "distance" });
  }
});

test.each(["an hiệp", "gần cảng Giao Long", "gần cảng", "bình đại"])(
  "while the engine is away, the database asks the same of “%s”",
  async (q) => {
    const query = lotQuery.parse({ q, areaMin: 1 });
    const [engine, database] = [
      await meantBy(query, { db, search }),
      await meantBy(query, { db, search: nobody }),
    ];
    const told = ({ choices, near }: typeof engine) =>
      [...choices, ...near].map((thing) => [thing.id, "lots" in thing ? thing.lots : null]).sort();
    expect(told(database)).toEqual(told(engine));
  },
);

test.each([
  ["2 ha ở Ba Tri, điện 500 kVA", "Ba Tri · Diện tích từ 2 ha · Điện từ 500 kVA", "Ba Tri"],
  ["2 ha giao lonng", "giao long · Diện tích từ 2 ha", "giao long"],
  [
    "2 ha gần cảng",
    "Diện tích từ 2 ha · Gần bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
    "",
  ],
  ["1 ha sẵn sàng quý 4/2027", "Diện tích từ 1 ha · Bàn giao chậm nhất 31/12/2027", ""],
  ["dưới 90 usd", "Giá thuê đến 90 USD/m²", ""],
  ["zzzzqq 1 ha", "Diện tích từ 1 ha (bỏ “zzzzqq” vì không có lô nào khớp)", ""],
])("the offer for “%s” is “%s” and keeps the words that find something", async (q, said, words) => {
  const measured = await measuredLots(lotQuery.parse({ q }), "vi");
  expect(measured?.needs.replaceAll("\u00a0", " ")).toBe(said);
  const { query } = readLotQuery(new URL(measured?.to ?? "", "http://portal.example").searchParams);
  expect(query.q).toBe(words);
  expect(await lotsBehind(measured?.to ?? "")).toBe(measured?.total);
});

test("the list that such an offer leads to says how to get lots after all", async () => {
  const measured = await measuredLots(lotQuery.parse({ q: "2 ha ở Ba Tri, điện 500 kVA" }), "vi");
  const { query } = readLotQuery(new URL(measured?.to ?? "", "http://portal.example").searchParams);
  const { total, noLots } = await searchLots(query, "vi", { db, search });
  expect(total).toBe(0);
  expect(noLots?.relaxations.length).toBeGreaterThan(0);
});
