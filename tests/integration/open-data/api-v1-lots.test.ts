import { beforeAll, expect, test } from "vitest";
import { apiLots } from "~/app/open-data/model/answers/lots";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { plantSites } from "../search/sites-fixture";
import { call } from "./call";

beforeAll(async () => {
  await plantSites(db);
  await rebuild(searchClient(env), db, lots);
});

function get(search: string, headers: Record<string, string> = {}): Promise<Response> {
  return call(`/api/v1/lots${search}`, { headers });
}

async function errorsOf(search: string): Promise<Record<string, unknown>[]> {
  const response = await get(search);
  expect(response.status).toBe(400);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  const problem = await response.json();
  expect(problem).toMatchObject({ type: "urn:ben-do:problem:invalid-parameters", status: 400 });
  return problem.errors;
}

test("lots are found by name, in the documented form", async () => {
  const response = await get("?q=phu+thuan");
  expect(response.status).toBe(200);
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(response.headers.get("Content-Type")).toContain("application/json");
  const body = await response.json();
  expect(apiLots.parse(body)).toEqual(body);
  expect(body.page).toEqual({ number: 1, size: 20, total: 5 });
  expect(body.answeredBy).toBe("search");
  expect(body.data[0]).toEqual({
    id: "phu-thuan-b2",
    code: "B2",
    zone: {
      id: "phu-thuan",
      kind: "park",
      name: "Phú Thuận",
      title: { vi: "KCN Phú Thuận", en: "Phú Thuận Industrial Park" },
    },
    localities: [{ vi: "xã Phú Thuận", en: "Phú Thuận commune" }],
    status: "ready",
    reservedFor: "sme",
    areaM2: 10_000,
    powerKva: 630,
    waterM3Day: null,
    wastewaterM3Day: null,
    rentUsdM2Term: null,
    readyFrom: "2026-10-01",
    latitude: expect.any(Number),
    longitude: expect.any(Number),
    nearest: null,
    changedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    confirmedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    distanceKm: null,
    illustrative: true,
    url: "/vi/lots/phu-thuan-b2",
  });
});

test("every condition of the page works, and several values of one facet", async () => {
  const body = await (
    await get("?status=ready&status=planned&kind=cluster&areaMax=1.5&sort=area-asc")
  ).json();
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual([
    "ba-tri-an-hiep-cluster-c1",
    "thi-tran-an-duc-c1",
  ]);
});

test("links lead to the pages beside this one and keep the question", async () => {
  const only = await (await get("?q=phu&lang=en")).json();
  expect(only.links).toEqual({ self: "/api/v1/lots?q=phu&lang=en", next: null, prev: null });
  expect(only.data[0].url).toMatch(/^\/en\/lots\//);
  const beyond = await (await get("?page=3")).json();
  expect(beyond.data).toEqual([]);
  expect(beyond.links).toEqual({ self: "/api/v1/lots?page=3", next: null, prev: "/api/v1/lots" });
});

test("who has the answer already gets 304", async () => {
  const first = await get("?q=giao+long");
  const etag = first.headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(first.headers.get("Cache-Control")).toBe("public, max-age=15");
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const again = await get("?q=giao+long", { "If-None-Match": known });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("ETag")).toBe(etag);
  }
  expect((await get("?q=giao+long", { "If-None-Match": '"other"' })).status).toBe(200);
  expect((await get("?q=phu", { "If-None-Match": etag })).status).toBe(200);
});

test("each wrong parameter is named, with the reason in both languages", async () => {
  const errors = await errorsOf(
    "?status=sold&areaMin=big&page=0&size=101&colour=red&q=a&q=b&lang=fr&powerMin=-1",
  );
  expect(errors.map(({ parameter, rule }) => `${parameter} ${rule}`).sort()).toEqual([
    "areaMin type",
    "colour unknown",
    "lang choice",
    "page too-small",
    "powerMin too-small",
    "q repeated",
    "size too-large",
    "status choice",
  ]);
  expect(errors.find(({ parameter }) => parameter === "size")).toEqual({
    parameter: "size",
    rule: "too-large",
    message: { vi: expect.stringContaining("100"), en: expect.stringContaining("100") },
  });
  expect(errors.find(({ parameter }) => parameter === "lang")).toEqual({
    parameter: "lang",
    rule: "choice",
    message: { vi: "Giá trị phải là một trong: vi, en.", en: "The value must be one of: vi, en." },
  });
  expect((await (await get("?size=2")).json()).data).toHaveLength(2);
});

test("one thing wrong with a parameter is said once", async () => {
  for (const search of ["?bbox=1,2", "?status=sold&status=lost"]) {
    expect(await errorsOf(search), search).toHaveLength(1);
  }
});

test("a range upside down and a value too long are refused", async () => {
  expect(await errorsOf("?areaMin=5&areaMax=2")).toEqual([
    expect.objectContaining({ parameter: "areaMax", rule: "not-allowed" }),
  ]);
  expect(await errorsOf(`?q=${"a".repeat(201)}`)).toEqual([
    {
      parameter: "q",
      rule: "too-large",
      message: {
        vi: "Giá trị nhiều nhất là 200 ký tự.",
        en: "The value must be at most 200 characters.",
      },
    },
  ]);
});

test("the problem speaks the language asked for", async () => {
  const problem = await (await get("?colour=red&lang=en")).json();
  expect(problem.title).toBe("Invalid parameters");
  expect(problem.detail).toContain("colour: There is no such parameter.");
  expect((await (await get("?colour=red")).json()).title).toBe("Tham số không hợp lệ");
});
