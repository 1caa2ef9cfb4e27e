import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { loader as boundaries } from "~/app/sites/pages/map/boundaries-geojson";
import { loader as infrastructure } from "~/app/sites/pages/map/infrastructure-geojson";
import { loader as localities } from "~/app/sites/pages/map/localities-geojson";
import { loader as lots } from "~/app/sites/pages/map/lots-geojson";
import { loader as zones } from "~/app/sites/pages/map/zones-geojson";
import { mostPolygons } from "~/app/sites/queries/map/lot-features.server";
import { infrastructureNear } from "~/app/sites/queries/places/nearby.server";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { seedLarge } from "~/prisma/seed/large";
import { searchClient } from "~/search/client";
import { lots as lotIndex } from "~/search/lots";
import { rebuild } from "~/search/sync";

interface Answer {
  type: string;
  total: number;
  drawn: string;
  features: { id: string; geometry: { type: string }; properties: Record<string, unknown> }[];
}
type Loader = (given: { request: Request }) => Response | Promise<Response>;

const search = searchClient(env);
const ask = (loader: Loader, path: string, headers: HeadersInit = {}) =>
  loader({ request: new Request(`http://localhost/map/${path}`, { headers }) });
const read = async (loader: Loader, path: string): Promise<Answer> => (await ask(loader, path)).json();

beforeAll(async () => {
  await rebuild(search, db, lotIndex);
});

test("all lots of a query come as polygons, whatever page the list is on", async () => {
  const all = await read(lots, "lots.geojson?page=3&size=20");
  expect(all.features).toHaveLength(await db.lot.count());
  expect(all).toMatchObject({ type: "FeatureCollection", drawn: "polygons", total: all.features.length });
  expect(new Set(all.features.map(({ geometry }) => geometry.type))).toEqual(new Set(["Polygon"]));
});

test("the map answers the list's conditions, with diacritics or without", async () => {
  const { features } = await read(lots, "lots.geojson?q=phu+thuan&status=construction&areaMin=1");
  expect(features.length).toBeGreaterThan(0);
  for (const { properties } of features) {
    expect(properties).toMatchObject({ zoneName: "Phú Thuận", status: "construction" });
    expect(properties.areaM2).toBeGreaterThanOrEqual(10_000);
  }
});

test("zones with lots have an outline, said to be drawn; the others their point", async () => {
  const { features } = await read(zones, "zones.geojson");
  const kinds = new Map(features.map(({ id, geometry, properties }) => [id, { ...properties, ...geometry }]));
  expect(kinds.get("kcn-phu-thuan")).toMatchObject({ type: "Polygon", outlineIsDrawn: true });
  expect(kinds.get("ccn-phu-hung")).toMatchObject({ type: "Point", outlineIsDrawn: false, lots: 0 });
  expect(kinds.get("kcn-giao-long")).toMatchObject({
    status: "operating",
    areaHa: 164.34,
    occupancyPercent: 100,
    lots: 50,
    lotsReady: 0,
  });
  expect(kinds.get("kcn-phu-thuan")).toMatchObject({ status: "construction", occupancyPercent: null });
  // Nobody knows where the cluster Long Phước lies.
  expect(kinds.has("ccn-long-phuoc")).toBe(false);
});

test("infrastructure says what is made up, and places how they were called before", async () => {
  const { features } = await read(infrastructure, "infrastructure.geojson");
  const road = features.find(({ id }) => id === "ql-57b");
  expect(road).toMatchObject({ geometry: { type: "LineString" }, properties: { illustrative: false } });
  const places = await read(localities, "localities.geojson");
  expect(places.features.find(({ id }) => id === "giao-long")?.properties).toMatchObject({
    vi: "xã Giao Long",
    until: "2025-06-30",
    before: expect.arrayContaining([{ vi: "xã Quới Sơn", en: "Quới Sơn commune" }]),
  });
});

test("boundaries of today are areas, those of before are dated, and what nobody publishes is said", async () => {
  const { features } = await read(boundaries, "boundaries.geojson");
  const areas = features.filter(({ geometry }) => geometry.type === "MultiPolygon");
  const named = (era: string) =>
    areas.filter(({ properties }) => properties.era === era).map(({ properties }) => properties.vi);
  expect(named("today")).toHaveLength(48);
  expect(named("today")).toContain("phường Ba Tri");
  expect(named("before")).toHaveLength(9);
  const district = (id: string) => areas.find((feature) => feature.id === id)?.properties;
  expect(district("ba-tri-ben-tre")).toMatchObject({
    en: "Ba Tri district",
    until: "2025-06-30",
    partial: false,
  });
  expect(district("cho-lach-ben-tre")).toMatchObject({ partial: true });
  expect(named("between").sort()).toEqual([
    "phường An Hội",
    "phường Bến Tre",
    "phường Phú Tân",
    "phường Sơn Đông",
    "xã Hưng Khánh Trung",
  ]);
});

test("who has the answer already gets none", async () => {
  const first = await ask(lots, "lots.geojson?zone=kcn-an-hiep");
  expect(first.headers.get("Content-Type")).toMatch(/^application\/geo\+json/);
  const again = await ask(lots, "lots.geojson?zone=kcn-an-hiep", {
    "If-None-Match": first.headers.get("ETag") ?? "",
  });
  expect(again.status).toBe(304);
});

test("the map shows the lots near any port that the list shows", async () => {
  const near = await read(lots, "lots.geojson?near=port&within=12");
  const { total } = await searchLots(lotQuery.parse({ near: "port", within: 12 }), "vi", { db, search });
  expect(near.total).toBe(total);
  expect(near.total).toBeLessThan((await read(lots, "lots.geojson")).total);
});

test("what lies near a park comes nearest first, a road by its nearest stretch", async () => {
  const phuThuan = { latitude: 10.2745, longitude: 106.478 };
  const near = await infrastructureNear(db, phuThuan, 8);
  const distances = near.map(({ distanceKm }) => distanceKm);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(Math.max(...distances)).toBeLessThanOrEqual(8);
  const road = near.find(({ id }) => id === "ql-57b");
  expect(road?.distanceKm).toBeCloseTo(1.2, 0);
  expect(near.map(({ id }) => id)).not.toContain("cang-cat-lai");
});

test("thousands of lots come as points", async () => {
  await seedLarge(db, { lots: mostPolygons + 200, applications: 0, seed: 7 });
  await rebuild(search, db, lotIndex);
  const all = await read(lots, "lots.geojson");
  expect(all.features).toHaveLength(await db.lot.count());
  expect(all.drawn).toBe("points");
  expect(all.features[0]?.geometry.type).toBe("Point");
});
