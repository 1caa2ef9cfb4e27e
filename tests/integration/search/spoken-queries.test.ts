import { beforeAll, expect, test } from "vitest";
import { searchPage } from "~/app/finding/queries/found-view.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import { rebuild } from "~/search/sync";

// Queries as people say them: with words around the name, with signs, with more words than any text holds.
const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

beforeAll(async () => {
  await Promise.all(searchIndexes.map((index) => rebuild(search, db, index)));
}, 180_000);

const byEngine = (q: string) => searchLots(lotQuery.parse({ q }), "vi", { db, search });
const byDatabase = (q: string) => searchLots(lotQuery.parse({ q }), "vi", { db, search: nobody });
const box = async (q: string) => (await searchPage({ q, literal: false, only: null }, "vi")).view;

test.each([
  ["đất tại Ba Tri", "Ba Tri"],
  ["dat tai ba tri", "ba tri"],
  ["cần đất ở Phú Thuận", "Phú Thuận"],
  ["lô đất ở giao long", "giao long"],
  ["KCN tại Ba Tri", "KCN Ba Tri"],
  ["giao lonng", "giao long"],
  ["Nhà máy chế biến dừa", "chế biến dừa"],
  ["coconut processing plant", "coconut processing"],
  ["xưởng gỗ", "gỗ"],
])("%s finds the lots of %s, and says so, in the list and in the box", async (q, meant) => {
  const [asked, plain, database, { searchedAs, partly }] = await Promise.all([
    byEngine(q),
    byEngine(meant),
    byDatabase(q),
    box(q),
  ]);
  expect(plain.total).toBeGreaterThan(0);
  expect([asked.total, asked.searchedAs]).toEqual([plain.total, meant]);
  expect([database.total, database.searchedAs]).toEqual([plain.total, meant]);
  expect([searchedAs, partly]).toEqual([meant, false]);
});

test("near a park are its own lots, where nothing else is; that is said", async () => {
  const [near, within] = await Promise.all([byEngine("gần KCN Giao Long"), byEngine("KCN Giao Long")]);
  expect([near.total, near.searchedAs]).toEqual([within.total, "KCN Giao Long"]);
});

test("around any name of a place, such words change nothing that is found", async () => {
  const places = await db.locality.findMany({ select: { name: true }, distinct: ["name"] });
  for (const { name } of places.filter((_, at) => at % 4 === 0)) {
    const [plain, asked] = await Promise.all([byEngine(name), byEngine(`đất ở ${name}`)]);
    expect([name, asked.total]).toEqual([name, plain.total]);
    expect(plain.searchedAs).toBeNull();
  }
});

test.each(["-giao", "giao -long", '"giao long', '-"giao long"'])(
  "%s is asked without the sign, which means something else to the engine",
  async (q) => {
    const bare = await byEngine(q.replace(/[-"]/g, ""));
    expect((await byEngine(q)).total).toBe(bare.total);
    expect((await byDatabase(q)).total).toBe(bare.total);
  },
);

test("a town that nobody has is not found in “thị trấn” and “xã”; what is searched instead is said", async () => {
  for (const q of ["thị xã Bến Tre", "TX. Bến Tre"]) {
    const { searchedAs, choices } = await box(q);
    expect(searchedAs).toBe("Bến Tre");
    expect(choices.map(({ key }) => key)).toContain("locality:ben-tre-ben-tre");
    expect((await byEngine(q)).searchedAs).toBe("Bến Tre");
    expect((await byDatabase(q)).total).toBe((await byEngine(q)).total);
  }
});

test("a road that nobody has is answered with roads, and with saying so", async () => {
  const { partly, sections } = await box("ĐT 883");
  expect(partly).toBe(true);
  expect(sections.map(({ kind }) => kind)).toEqual(["infrastructure"]);
});

test.each([
  ["cao tốc SG", "infrastructure:ct-trung-luong"],
  ["cao tốc Sài Gòn", "infrastructure:ct-trung-luong"],
])("%s leads to %s", async (q, key) => {
  const { sections, partly } = await box(q);
  expect([sections[0]?.lines[0]?.key, partly]).toEqual([key, false]);
});

test("KCNC asks for what is kept for high technology", async () => {
  const [short, long] = await Promise.all([byEngine("KCNC"), byEngine("khu công nghệ cao")]);
  expect(short.total).toBe(long.total);
  expect(short.hits.every(({ reservedFor }) => reservedFor === "hi_tech")).toBe(true);
});

test("words beside “near” stay with the lots near each landmark", async () => {
  const { measured, sections } = await box("đất ở Ba Tri gần cảng");
  const ports = sections.find(({ kind }) => kind === "infrastructure")?.lines ?? [];
  expect(ports.length).toBeGreaterThan(3);
  expect(measured?.to).toMatch(/^\/vi\/lots\?q=Ba(\+|%20)Tri&near=port&sort=distance$/);
  for (const { note, to } of ports) {
    expect(note).toContain("“Ba Tri”");
    expect(to).toMatch(/^\/vi\/lots\?q=Ba(\+|%20)Tri&near=[\w-]+&sort=distance$/);
  }
});
