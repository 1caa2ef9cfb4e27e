import { beforeAll, expect, test } from "vitest";
import { embeddedLots } from "~/app/open-data/queries/embedded-lots.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";

beforeAll(async () => {
  await rebuild(searchClient(env), db, lots);
});

const frame = (search: string) => embeddedLots(new URLSearchParams(search), "en");
const hectares = (found: Awaited<ReturnType<typeof frame>>) =>
  found.lots.map(({ lot }) => lot.areaM2 / 10_000);

test("amounts among the words are read as on the portal, and said to be", async () => {
  const found = await frame("q=2+ha");
  expect(found.total).toBeGreaterThan(0);
  expect(Math.min(...hectares(found))).toBeGreaterThanOrEqual(2);
  expect(found.readAs).toContain("2\u00a0ha");
  expect(found.q).toBe("2 ha");
  expect(found.all).toBe("/en/lots?areaMin=2");
  expect((await frame("q=giao+long")).readAs).toBeNull();
});

test("what the example promises is found", async () => {
  const found = await frame("q=coconut%2C+2+ha%2C+Giong+Trom");
  expect(found.total).toBeGreaterThan(0);
  expect(Math.min(...hectares(found))).toBeGreaterThanOrEqual(2);
});

test("what a visitor types narrows the frame and never widens it", async () => {
  const found = await frame("q=1+ha&areaMin=2&kind=park");
  expect(Math.min(...hectares(found))).toBeGreaterThanOrEqual(2);
  expect(found.lots.every(({ lot }) => lot.zoneKind === "park")).toBe(true);
  expect(found.frame).toMatchObject({ q: "", areaMin: 2, kind: ["park"] });
});

test("a frame's zone has its name where nothing is found, and what makes no sense is said", async () => {
  const { total, facets, ignored } = await frame("q=zzzz&zone=kcn-phu-thuan");
  expect(total).toBe(0);
  expect(facets.zone.values.find(({ value }) => value === "kcn-phu-thuan")?.label.en).toBe(
    "Phú Thuận Industrial Park",
  );
  expect(ignored).toBe(false);
  expect((await frame("status=sold")).ignored).toBe(true);
  expect((await frame("near=nowhere")).ignored).toBe(true);
});

test("a day among a visitor's words narrows the frame's, and never widens it", async () => {
  const readyBy = async (search: string) => {
    const { all } = await embeddedLots(new URLSearchParams(search), "en");
    return new URLSearchParams(all.split("?")[1]).get("readyBy");
  };
  expect(await readyBy("readyBy=2027-06-30&q=ready+2029")).toBe("2027-06-30");
  expect(await readyBy("readyBy=2029-06-30&q=ready+2027")).toBe("2027-12-31");
  expect(await readyBy("q=ready+2027")).toBe("2027-12-31");
});
