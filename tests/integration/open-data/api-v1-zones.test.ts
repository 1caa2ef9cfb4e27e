import { expect, test } from "vitest";
import { apiZones } from "~/app/open-data/model/answers/zones";
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
