import { expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { loader as compareSheet } from "~/app/sheets/pages/compare-sheet";
import { loader as lotSheet } from "~/app/sheets/pages/lot-sheet";
import { loader as zoneSheet } from "~/app/sheets/pages/zone-sheet";
import { readPdf, scanPdf } from "./read-pdf";

type Loader = typeof lotSheet;

function take(loader: Loader, path: string, params: object = {}, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost${path}`, { headers });
  const context = { clientAddress: "192.0.2.2", nonce: "" };
  const args = { request, params: { lang: path.split("/")[1], ...params }, context };
  return loader(args as unknown as Parameters<Loader>[0]) as Promise<Response>;
}

async function pdfOf(response: Response): Promise<Uint8Array> {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/pdf");
  return new Uint8Array(await response.arrayBuffer());
}

const read = async (response: Response) => readPdf(await pdfOf(response));
const scanned = async (response: Response) => scanPdf(await pdfOf(response));

const lotOf = (lang: string, lotId: string, headers = {}) =>
  take(lotSheet, `/${lang}/lots/${lotId}/sheet.pdf`, { lotId }, headers);
const zoneOf = (lang: string, zoneId: string) =>
  take(zoneSheet, `/${lang}/zones/${zoneId}/sheet.pdf`, { zoneId });

test("a lot's sheet says its figures in both languages, the page's first", async () => {
  const { text, totalPages, title } = await read(await lotOf("vi", "kcn-phu-thuan-a1"));
  expect(totalPages).toBe(2);
  expect(title).toBe("Lô A1, KCN Phú Thuận");
  const { areaM2 } = await db.lot.findUniqueOrThrow({ where: { id: "kcn-phu-thuan-a1" } });
  expect(text).toContain(`${new Intl.NumberFormat("vi-VN").format(areaM2)} m²`);
  expect(text).toContain(`${new Intl.NumberFormat("en-GB").format(areaM2)} m²`);
  for (const words of [
    "Khu công nghiệp Phú Thuận",
    "Phú Thuận Industrial Park",
    "Ban Quản lý khu kinh tế tỉnh Vĩnh Long",
    "Mật độ xây dựng tối đa",
    "Dữ liệu minh họa",
    "Illustrative data",
    "điểm đạt 50",
    "pass mark 50",
    `${publicOrigin}/vi/lots/kcn-phu-thuan-a1`,
  ]) {
    expect(text).toContain(words);
  }
  expect(text.indexOf("Thông tin lô đất")).toBeLessThan(text.indexOf("About this lot"));
});

test("what nobody has published is said, and a lot without figures still has a sheet", async () => {
  await db.lot.update({
    where: { id: "kcn-phu-thuan-a2" },
    data: {
      powerKva: null,
      waterM3Day: null,
      wastewaterM3Day: null,
      rentUsdM2Term: null,
      maxDensityPercent: null,
      readyFrom: null,
      sectors: { deleteMany: {} },
    },
  });
  const { text } = await read(await lotOf("en", "kcn-phu-thuan-a2"));
  expect(text.match(/Not published/g)?.length).toBeGreaterThanOrEqual(6);
  expect(text.match(/Chưa công bố/g)?.length).toBeGreaterThanOrEqual(6);
});

test("a zone's sheet keeps sources that disagree side by side, each by number", async () => {
  const { text } = await read(await zoneOf("vi", "kcn-phu-thuan"));
  for (const words of [
    "232 ha",
    "231 ha",
    "231,78 ha",
    "231.78 ha",
    "[1]",
    "15.000 m³/ngày đêm",
    "15,000 m³/day",
  ]) {
    expect(text).toContain(words);
  }
});

test("the longest name, the most papers and a zone without figures all have sheets", async () => {
  const zones = await db.zone.findMany({
    select: { id: true, name: true, _count: { select: { papers: true, figures: true } } },
  });
  const most = <T>(value: (zone: (typeof zones)[number]) => T) =>
    zones.reduce((a, b) => (value(b) > value(a) ? b : a));
  const chosen = [
    most(({ name }) => name.length),
    most(({ _count }) => _count.papers),
    most(({ _count }) => -_count.figures),
  ];
  for (const [at, { id, name }] of chosen.entries()) {
    const { text } = await read(await zoneOf(at % 2 ? "vi" : "en", id));
    expect(text).toContain(name);
  }
});

test("six lots, or six zones, stand side by side on landscape paper", async () => {
  const lots = await db.lot.findMany({
    take: 6,
    select: { id: true, code: true },
    orderBy: { areaM2: "asc" },
  });
  const search = lots.map(({ id }) => `lot=${id}`).join("&");
  const { text } = await read(await take(compareSheet, `/vi/compare.pdf?${search}`));
  for (const { code } of lots) expect(text).toContain(`Lô ${code}`);
  const zones = await db.zone.findMany({ take: 6, select: { id: true, name: true } });
  const response = await take(
    compareSheet,
    `/en/compare.pdf?${zones.map(({ id }) => `zone=${id}`).join("&")}`,
  );
  const sheet = await read(response);
  for (const { name } of zones) expect(sheet.text).toContain(name);
});

test("the code on a sheet leads to the live page, in the reader's language", async () => {
  expect(await scanned(await lotOf("en", "kcn-phu-thuan-a1"))).toBe(
    `${publicOrigin}/en/lots/kcn-phu-thuan-a1`,
  );
  expect(await scanned(await zoneOf("vi", "kcn-phu-thuan"))).toBe(`${publicOrigin}/vi/zones/kcn-phu-thuan`);
  const search = "?lot=kcn-phu-thuan-a1&lot=kcn-phu-thuan-a3";
  expect(await scanned(await take(compareSheet, `/vi/compare.pdf${search}`))).toBe(
    `${publicOrigin}/vi/compare${search}`,
  );
});

test("a sheet is shown in the browser under a name in Vietnamese, and not drawn again for who has it", async () => {
  const response = await lotOf("vi", "kcn-phu-thuan-a1");
  const disposition = response.headers.get("Content-Disposition") ?? "";
  expect(disposition).toMatch(/^inline; filename="Lo-A1-KCN-Phu-Thuan\.pdf"/);
  expect(decodeURIComponent(disposition)).toContain("Lô-A1-KCN-Phú-Thuận.pdf");
  const etag = response.headers.get("ETag") ?? "";
  expect((await lotOf("vi", "kcn-phu-thuan-a1", { "If-None-Match": etag })).status).toBe(304);
  expect((await lotOf("en", "kcn-phu-thuan-a1", { "If-None-Match": etag })).status).toBe(200);
});

test("what is not there is a 404 in words, what makes no sense a 400", async () => {
  const missing = await lotOf("en", "no-such-lot");
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("There is nothing here");
  expect((await zoneOf("vi", "no-such-zone")).status).toBe(404);
  expect((await take(compareSheet, "/vi/compare.pdf")).status).toBe(400);
});
