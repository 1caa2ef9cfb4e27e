import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import type { ApiLot } from "~/app/open-data/model/answers/lots";
import { apiLots } from "~/app/open-data/model/answers/lots";
import { embeddedLots } from "~/app/open-data/queries/embedded-lots.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { distanceKm } from "~/app/sites/model/places/distance";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { call } from "./call";

beforeAll(async () => {
  await rebuild(searchClient(env), db, lots);
});

const answer = async (search: string) => apiLots.parse(await (await call(`/api/v1/lots${search}`)).json());

test("lots near any port are the same in every form, and say what they are near to", async () => {
  const asked = "near=port&within=12&sort=distance&size=100";
  const { data, near, page } = await answer(`?${asked}`);
  expect(near).toEqual({
    label: {
      vi: "bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
      en: "any port, fishing ports included (only those in operation)",
    },
    latitude: null,
    longitude: null,
  });
  const distances = data.map(({ distanceKm }) => distanceKm ?? Number.NaN);
  expect(distances.every((km) => km <= 12)).toBe(true);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  const ids = data.map(({ id }) => id);
  expect(ids.length).toBe(Math.min(100, page.total));
  const geojson = await (await call(`/api/v1/lots.geojson?${asked}`)).json();
  expect(geojson.features.map(({ id }: { id: string }) => id)).toEqual(ids);
  const csv: Record<string, string>[] = parse(await (await call(`/api/v1/lots.csv?${asked}`)).text(), {
    columns: true,
    bom: true,
  });
  expect(csv.map(({ id }) => id)).toEqual(ids);
  const ports = await db.infrastructure.findMany({ where: { kind: "port", status: "operating" } });
  const names = ports.map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn }));
  for (const { nearest } of data) expect(names).toContainEqual(nearest);
  const told = data.map(({ distanceKm, nearest }) => [distanceKm, nearest]);
  expect(
    geojson.features.map(({ properties: lot }: { properties: ApiLot }) => [lot.distanceKm, lot.nearest]),
  ).toEqual(told);
  expect(csv.map((row) => [Number(row.distance_km), { vi: row.nearest_vi, en: row.nearest_en }])).toEqual(
    told,
  );
});

test("near a road, a lot is as far as from its nearest stretch; the road keeps its mark", async () => {
  const { latitude, longitude, nameVi, nameEn } = await db.infrastructure.findUniqueOrThrow({
    where: { id: "ql-57b" },
  });
  const { near, data } = await answer("?near=ql-57b&zone=kcn-phu-thuan&within=3");
  expect(near).toEqual({ label: { vi: nameVi, en: nameEn }, latitude, longitude });
  expect(data.length).toBeGreaterThan(0);
  for (const lot of data) expect(lot.distanceKm).toBeLessThan(distanceKm({ latitude, longitude }, lot) - 2);
});

test.each(["airport", "road", "atlantis"])(
  "near=%s names nothing and is refused beside its name",
  async (near) => {
    const response = await call(`/api/v1/lots?near=${near}&within=5`);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toEqual([expect.objectContaining({ parameter: "near", rule: "not-allowed" })]);
  },
);

test("a frame says what its lots are near to", async () => {
  const { near, ignored, lots } = await embeddedLots(new URLSearchParams("near=expressway&within=30"), "en");
  expect([near?.label.en, ignored]).toEqual(["any expressway", false]);
  expect(lots.length).toBeGreaterThan(0);
});
