import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { loader as compareFile } from "~/app/sheets/pages/compare-file";
import { loader as compareSheet } from "~/app/sheets/pages/compare-sheet";
import { readPdf } from "./read-pdf";

const lots = {
  held: "kcn-phu-thuan-a2",
  let: "kcn-giao-long-a1",
  ready: "ccn-an-hoa-tay-a2",
  coming: "kcn-phu-thuan-a1",
};
const lotSearch = `?${Object.values(lots)
  .map((id) => `lot=${id}`)
  .join("&")}`;
const zoneSearch = "?zone=kcn-phu-thuan&zone=kcn-giao-long";

beforeAll(async () => {
  const readyFrom = new Date("2027-03-31");
  await db.lot.update({ where: { id: lots.held }, data: { status: "reserved", readyFrom } });
  await db.lot.update({ where: { id: lots.let }, data: { status: "let", readyFrom } });
  await db.lot.update({
    where: { id: lots.ready },
    data: { status: "ready", readyFrom, reservedFor: "sme" },
  });
  await db.lot.update({
    where: { id: lots.coming },
    data: { status: "construction", readyFrom: new Date("2028-01-31") },
  });
});

type Loader = typeof compareFile;

function take(loader: Loader, path: string): Promise<Response> {
  const context = { clientAddress: "192.0.2.3", nonce: "" };
  const request = new Request(`http://localhost${path}`);
  const args = { request, params: { lang: path.split("/")[1] }, context };
  return loader(args as unknown as Parameters<Loader>[0]) as Promise<Response>;
}

/** What a PDF says, and how it is laid out. */
async function paper(path: string) {
  const response = await take(compareSheet, path);
  expect(response.status).toBe(200);
  return readPdf(new Uint8Array(await response.arrayBuffer()));
}

/** The rows of a table by the name of the row, each by its heading. */
async function rowsOf(path: string): Promise<Map<string, Record<string, string>>> {
  const text = await (await take(compareFile, path)).text();
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return new Map(rows.map((row) => [row.Compared ?? row["Nội dung so sánh"] ?? "", row]));
}

const valuesOf = (row: Record<string, string> | undefined) => Object.values(row ?? {}).slice(2, -3);

test("the sheet has every row of the page, in both languages, with its marks", async () => {
  const { text } = await paper(`/vi/compare.pdf${lotSearch}`);
  for (const words of [
    "Dành riêng cho",
    "Địa bàn trước 7/2025",
    "Khoảng cách đường chim bay đến",
    "Trạm biến áp",
    "Bộ tiêu chí áp dụng",
    "Xác nhận lâu nhất",
    "Reserved for",
    "Criteria in force",
    "gần nhất",
    "nearest",
  ]) {
    expect(text).toContain(words);
  }
});

test("the hand-over is the page's: now, or none where somebody holds the lot", async () => {
  const { text } = await paper(`/en/compare.pdf${lotSearch}`);
  expect(text).not.toContain("31/03/2027");
  const handOver = (await rowsOf(`/en/compare.csv${lotSearch}`)).get("Hand-over");
  expect(valuesOf(handOver)).toEqual(["–", "–", "Now", "31 January 2028"]);
});

test("sources that disagree stand side by side on paper and in tables, and are said to", async () => {
  const { text } = await paper(`/en/compare.pdf${zoneSearch}`);
  expect(text).toContain("232 / 231 / 230 / 231.78 ha");
  expect(text).toContain("sources disagree");
  const rows = await rowsOf(`/en/compare.csv${zoneSearch}`);
  expect(valuesOf(rows.get("Total area"))[0]).toBe("232 / 231 / 230 / 231.78 ha");
  expect(valuesOf(rows.get("Total area: Note"))[0]).toContain("sources disagree");
});

test("a table has a column for each lot, its rows the page's, amounts as numbers", async () => {
  const rows = await rowsOf(`/en/compare.csv${lotSearch}`);
  expect(valuesOf(rows.get("Identifier"))).toEqual(Object.values(lots));
  expect(rows.get("Reserved for")?.["Lot A2, An Hòa Tây Industrial Cluster"]).toBe(
    "Small and medium enterprises",
  );
  const port = rows.get("Port");
  expect(valuesOf(port).every((distance) => Number(distance) > 0)).toBe(true);
  expect(port).toMatchObject({ Unit: "km", differs: "differs" });
  // Giao Long's is nearer, but let: what nobody can have is best in nothing.
  expect(port?.["Best value"]).toBe("nearest: Lot A2, An Hòa Tây Industrial Cluster");
  const [ofHeld, ofLet] = valuesOf(rows.get("Port: Note"));
  expect(ofLet).toContain("Giao Long river port; illustrative");
  expect(ofHeld).toContain("Planned: Phú Thuận inland wharf");
});

test("a workbook keeps numbers, says what is not published and names its sources", async () => {
  await db.lot.update({ where: { id: lots.held }, data: { powerKva: null } });
  const response = await take(compareFile, `/en/compare.xlsx${lotSearch}`);
  const sheets: { sheet: string; data: unknown[][] }[] = await readSheets(
    Buffer.from(await response.arrayBuffer()),
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Comparison", "Sources", "Licence"]);
  const power = sheets[0]?.data.find(([, name]) => name === "Power");
  expect(power?.slice(2, 4)).toEqual(["Not published", expect.any(Number)]);
});

test("only differences, where the page shows only these, and said so", async () => {
  const rows = await rowsOf(`/en/compare.csv${lotSearch}&only=differences`);
  expect(rows.has("Hand-over")).toBe(true);
  for (const row of rows.values()) expect(["differs", ""]).toContain(row.differs);
  expect([...rows.values()].filter(({ Compared }) => Compared === "Identifier")).toHaveLength(1);
  const { text } = await paper(`/en/compare.pdf${lotSearch}&only=differences`);
  expect(text).toContain("Only differences");
  expect(text).toContain(`${publicOrigin}/en/compare${lotSearch}&only=differences`);
  expect((await take(compareFile, `/en/compare.csv${lotSearch}&only=lots`)).status).toBe(400);
});
