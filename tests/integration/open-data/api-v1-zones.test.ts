import { expect, test } from "vitest";
import { apiZones } from "~/app/open-data/model/answers/zones";
import { readZoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { zonesFor } from "~/app/sites/queries/zone-list.server";
import { call } from "./call";

const get = (search: string) => call(`/api/v1/zones${search}`);

test("zones come in the documented form, with where their figures come from", async () => {
  const response = await get("");
  expect(response.status).toBe(200);
  const body = await response.json();
  expect(apiZones.parse(body)).toEqual(body);
  const phuThuan = body.data.find(({ name }: { name: string }) => name === "Phú Thuận");
  expect(phuThuan).toMatchObject({
    kind: "park",
    title: { vi: "KCN Phú Thuận", en: "Phú Thuận Industrial Park" },
    url: `/vi/zones/${phuThuan.id}`,
  });
  expect(phuThuan.localities).not.toHaveLength(0);
  expect(phuThuan.areaHa.source.publisher).not.toBe("");
});

test("one kind can be asked for", async () => {
  const { data, total } = await (await get("?kind=cluster&lang=en")).json();
  expect(total).toBe(data.length);
  expect(new Set(data.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(["cluster"]));
  expect(data[0].url).toMatch(/^\/en\/zones\//);
});

test("the register is asked as on its page, in every form", async () => {
  const search = "?kind=cluster&q=ba+tri";
  const { data } = await (await get(search)).json();
  const ids = data.map(({ id }: { id: string }) => id);
  const page = await zonesFor(readZoneListQuery(new URLSearchParams(search)).query);
  expect(ids).toEqual(page.zones.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  const geojson = await (await get(`.geojson${search}&lang=en`)).json();
  expect(geojson.features.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(geojson.links.self).toBe("/api/v1/zones.geojson?q=ba+tri&kind=cluster&lang=en");
  const lines = (await (await get(`.csv${search}`)).text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(ids.length + 1);
});

test("several states and places may be asked for, each as on the page", async () => {
  const idsOf = async (search: string) =>
    (await (await get(search)).json()).data.map(({ id }: { id: string }) => id);
  const [built, run] = [await idsOf("?status=construction"), await idsOf("?status=operating")];
  expect((await idsOf("?status=construction&status=operating")).sort()).toEqual([...built, ...run].sort());
  expect(built).toContain("kcn-phu-thuan");
  const { data } = await (await get("?q=phu+thuan")).json();
  expect(await idsOf(`?locality=${data[0].localities[0]}`)).toContain("kcn-phu-thuan");
  expect(await idsOf("?locality=no-such-place")).toEqual([]);
});

test("wrong and unknown parameters are named", async () => {
  const response = await get("?kind=harbour&page=2");
  expect(response.status).toBe(400);
  const { errors } = await response.json();
  expect(errors.map(({ parameter, rule }: Record<string, string>) => [parameter, rule])).toEqual([
    ["page", "unknown"],
    ["kind", "choice"],
  ]);
});

test("a figure that its source gives in words comes in words, in both languages", async () => {
  const { figures } = await (await call("/api/v1/zones/kcn-phu-thuan")).json();
  const developer = figures.find(({ key }: { key: string }) => key === "developer");
  expect(developer).toMatchObject({ amount: null, label: { en: "Infrastructure developer" } });
  expect(developer.words.en).toContain("Infrastructure Development Company");
});
