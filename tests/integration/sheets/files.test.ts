import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { loader as compareFile } from "~/app/sheets/pages/compare-file";
import { loader as lotsFile } from "~/app/sheets/pages/lots-file";
import { loader as zonesFile } from "~/app/sheets/pages/zones-file";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";

beforeAll(async () => {
  await rebuild(searchClient(env), db, lots);
});

type Loader = typeof lotsFile;

function take(loader: Loader, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost${path}`, { headers });
  const lang = path.split("/")[1];
  const context = { clientAddress: "192.0.2.1", scripted: false, nonce: "" };
  return loader({ request, params: { lang }, context } as Parameters<Loader>[0]) as Promise<Response>;
}

async function csv(loader: Loader, path: string): Promise<Record<string, string>[]> {
  const response = await take(loader, path);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true, bom: true });
}

/** The sheets of a workbook by name, row by row. */
async function workbook(loader: Loader, path: string): Promise<Map<string, unknown[][]>> {
  const body = Buffer.from(await (await take(loader, path)).arrayBuffer());
  const sheets: { sheet: string; data: unknown[][] }[] = await readSheets(body);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const listTotal = async (search: string) =>
  (await searchLots(readLotQuery(new URLSearchParams(search)).query, "vi")).total;

test("a CSV holds every lot of the list's pages, with its source, in the page's language", async () => {
  const search = "?kind=park&areaMin=1&page=2";
  const rows = await csv(lotsFile, `/vi/lots.csv${search}`);
  expect(rows.length).toBe(await listTotal(search));
  expect(rows.length).toBeGreaterThan(20);
  expect(new Set(rows.map((row) => row["Mã số"])).size).toBe(rows.length);
  for (const row of rows) {
    expect(Number(row["Diện tích (ha)"])).toBeGreaterThanOrEqual(1);
    expect(row.Nguồn).not.toBe("");
    expect(row["Số liệu tính đến"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(row["Trang trên cổng"]).toBe(`${publicOrigin}/vi/lots/${row["Mã số"]}`);
  }
  const [english] = await csv(lotsFile, "/en/lots.csv?zone=kcn-phu-thuan&sort=code");
  expect(english).toMatchObject({
    "Park or cluster": "Phú Thuận Industrial Park",
    "How sure": "illustrative",
  });
});

test("the file begins with a byte-order mark and is named in Vietnamese, with a plain name beside", async () => {
  const response = await take(lotsFile, "/vi/lots.csv?zone=kcn-phu-thuan");
  const disposition = response.headers.get("Content-Disposition") ?? "";
  expect(disposition).toMatch(/^attachment; filename="lo-dat-cong-nghiep-[\d-]+\.csv"; filename\*=UTF-8''/);
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? "")).toMatch(/^lô-đất-công-nghiệp-/);
  expect(response.headers.get("Link")).toContain('rel="license"');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("a cell that would start a formula is text", async () => {
  const { sourceId } = await db.lot.findUniqueOrThrow({ where: { id: "kcn-phu-thuan-a1" } });
  const { title, titleEn } = await db.source.findUniqueOrThrow({ where: { id: sourceId } });
  await db.source.update({ where: { id: sourceId }, data: { title: "=1+1", titleEn: null } });
  const rows = await csv(compareFile, "/en/compare.csv?lot=kcn-phu-thuan-a1");
  await db.source.update({ where: { id: sourceId }, data: { title, titleEn } });
  expect(rows.map((row) => row["Lot A1, Phú Thuận Industrial Park"])).toContain("'=1+1");
});

test("a workbook has numbers as numbers, days as days, gaps said, and a sheet of sources", async () => {
  const book = await workbook(lotsFile, "/en/lots.xlsx?zone=kcn-phu-thuan&sort=code");
  expect([...book.keys()]).toEqual(["Lots", "Sources", "Licence"]);
  const [headings = [], ...rows] = book.get("Lots") ?? [];
  expect(rows.length).toBe(await listTotal("?zone=kcn-phu-thuan"));
  const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
  expect(column("Area (ha)").every((area) => typeof area === "number")).toBe(true);
  expect(column("As of").every((day) => day instanceof Date)).toBe(true);
  const rents = column("Land sublease price (USD/m² for the remaining term, without VAT)");
  expect(rents.every((rent) => typeof rent === "number" || rent === "Not published")).toBe(true);
  expect(book.get("Licence")?.flat().join(" ")).toContain("creativecommons.org/licenses/by/4.0");
});

test("GeoJSON has the list's lots as polygons of WGS 84, in both languages", async () => {
  const response = await take(lotsFile, "/vi/lots.geojson?status=ready");
  expect(response.headers.get("Content-Type")).toContain("application/geo+json");
  const { type, metadata, features } = await response.json();
  expect(type).toBe("FeatureCollection");
  expect(features.length).toBe(await listTotal("?status=ready"));
  expect(metadata).toMatchObject({
    rows: features.length,
    total: features.length,
    licence: { name: "CC BY 4.0" },
  });
  for (const { geometry, properties } of features) {
    expect(geometry.type).toBe("Polygon");
    const [ring] = geometry.coordinates;
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [longitude, latitude] of ring) {
      expect(longitude).toBeGreaterThan(105);
      expect(latitude).toBeLessThan(11);
    }
    expect(properties.status).toEqual({ code: "ready", vi: "Sẵn sàng", en: "Ready" });
    expect(properties.source.asOf).toMatch(/^\d{4}-/);
  }
});

test("zones come with every published figure, its day and its source", async () => {
  const rows = await csv(zonesFile, "/en/zones.csv");
  expect(rows.length).toBe(await db.zone.count());
  const park = rows.find((row) => row.Identifier === "kcn-giao-long");
  expect(park).toMatchObject({ "Area (ha)": "164.34", Status: "Operating" });
  expect(park?.["Area (ha): Source"]).toContain("dautu360");
  const figures = (await workbook(zonesFile, "/vi/zones.xlsx")).get("Số liệu công bố") ?? [];
  expect(figures.length - 1).toBe(await db.zoneFigure.count());
  const { features } = await (await take(zonesFile, "/vi/zones.geojson")).json();
  expect(features.length).toBe(rows.length);
});

test("files of the zones hold what their page shows", async () => {
  const search = "?kind=cluster&q=ba+tri";
  const rows = await csv(zonesFile, `/vi/zones.csv${search}`);
  expect(rows.map((row) => row["Mã số"]).sort()).toEqual(["ccn-an-hoa-tay", "ccn-thi-tran-an-duc"]);
  const { features, metadata } = await (await take(zonesFile, `/vi/zones.geojson${search}`)).json();
  expect(features).toHaveLength(2);
  expect(metadata.page).toBe(`${publicOrigin}/vi/zones?q=ba+tri&kind=cluster`);
  const refused = await take(zonesFile, "/vi/zones.xlsx?kind=castle");
  expect(refused.status).toBe(400);
  expect((await refused.json()).errors).toEqual([{ parameter: "kind" }]);
});

test("conditions that make no sense are refused by name, not left out in silence", async () => {
  const response = await take(lotsFile, "/en/lots.csv?status=sold&areaMin=big&q=phu+thuan");
  expect(response.status).toBe(400);
  expect(response.headers.get("Content-Type")).toContain("application/problem+json");
  const { errors } = await response.json();
  expect(errors.map(({ parameter }: { parameter: string }) => parameter).sort()).toEqual([
    "areaMin",
    "status",
  ]);
});

test("a comparison needs one to six of one kind that are there", async () => {
  const many = Array.from({ length: 7 }, (_, at) => `lot=kcn-phu-thuan-a${at}`).join("&");
  for (const search of ["", `?${many}`, "?lot=kcn-phu-thuan-a1&zone=kcn-giao-long"]) {
    expect((await take(compareFile, `/vi/compare.csv${search}`)).status).toBe(400);
  }
  expect((await take(compareFile, "/vi/compare.csv?lot=no-such-lot")).status).toBe(404);
});

test("who has the file already gets 304", async () => {
  const etag = (await take(lotsFile, "/vi/lots.xlsx?zone=kcn-phu-thuan")).headers.get("ETag") ?? "";
  const again = await take(lotsFile, "/vi/lots.xlsx?zone=kcn-phu-thuan", { "If-None-Match": etag });
  expect(again.status).toBe(304);
});
