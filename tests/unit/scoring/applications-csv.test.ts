import { expect, test } from "vitest";
import { applicationsFromCsv } from "~/server/score/applications-csv";
import { textOf } from "~/server/score/input/text-of";
import { Refusal } from "~/server/score/refusal";

function refusalOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { message } of error.problems) expect(message.en).not.toBe(message.vi);
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
}
const refused = (table: string, numbers?: "vi" | "en") =>
  refusalOf(() => applicationsFromCsv(table, numbers));

test("a cell that is no figure, or can be read in two ways, is refused by row and heading", () => {
  expect(refused("id,workers\nA,10..abc")).toEqual(["row 2.workers not-a-number"]);
  expect(refused("id,workers\nA,1.500..2.000")).toEqual(["row 2.workers ambiguous-number"]);
  expect(refused("id,workers\nA,1.500")).toEqual(["row 2.workers ambiguous-number"]);
  expect(refused("id;workers\nA;1,5")).toEqual(["row 2.workers decimal-comma"]);
  expect(refused("id,workers\n10.001,12")).toEqual([]);
});

test("cells of a row must be as many as the headings, and every row is told at once", () => {
  expect(refused("id,workers\nA,1,500\nB\nC,2")).toEqual(["row 2 ragged-row", "row 3 ragged-row"]);
});

test("blank rows are passed over and counted, as a spreadsheet counts them", () => {
  expect(refused("id,workers\n\n,\nA,1\nB,abc")).toEqual(["row 5.workers not-a-number"]);
});

test("headings that are said twice, missing or not of the format are refused", () => {
  expect(refused("id,workers,workers\nA,1,2")).toEqual(["row 1.workers heading-repeated"]);
  expect(refused("id,workres,__proto__\nA,1,2")).toEqual([
    "row 1.workres unknown-heading",
    "row 1.__proto__ unknown-heading",
  ]);
  expect(refused("id,workers,\nA,1,2")).toEqual(["row 1 heading-missing"]);
  expect(refused("id,workers,\nA,1,")).toEqual([]);
  expect(refused("workers\n1")).toEqual(["row 1.id heading-missing"]);
});

test("an open quote, an empty file and a table of headings alone are refused", () => {
  expect(refused('id,workers\n"A,1')).toEqual(["row 2 broken-quotes"]);
  expect(refused('id,workers\nA,1\nB"x",2')).toEqual(["row 3 broken-quotes"]);
  expect(refused("")).toEqual(["applications empty"]);
  expect(refused("id,workers\n")).toEqual(["applications empty"]);
});

test("an id stands once, however it is composed", () => {
  const twice = `id,workers\n${"Bến".normalize("NFC")},1\n${"Bến".normalize("NFD")},2`;
  expect(refused(twice)).toEqual(["row 3.id id-repeated"]);
});

test("a sep= line names the separator", () => {
  const [application] = applicationsFromCsv("sep=;\r\nid;workers\r\nA;12\r\n");
  expect(application?.profile.workers).toBe("12");
  expect(refused("sep=;\nid;workers\nA;abc")).toEqual(["row 3.workers not-a-number"]);
});

test("declared numbers are read as that language writes them", () => {
  const workers = (cell: string, numbers: "vi" | "en") =>
    applicationsFromCsv(`id;workers\nA;${cell}`, numbers)[0]?.profile.workers;
  expect(workers("1.234,5", "vi")).toBe("1234.5");
  expect(workers("1.500", "vi")).toBe("1500");
  expect(workers("40,5..1.000", "vi")).toEqual({ low: "40.5", high: "1000" });
  expect(workers("1,234.5", "en")).toBe("1234.5");
  expect(workers("1.500", "en")).toBe("1.500");
  expect(refused("id;workers\nA;1.5", "vi")).toEqual(["row 2.workers not-a-number"]);
  expect(refused("id;workers\nA;1,5", "en")).toEqual(["row 2.workers not-a-number"]);
});

test("what the zone excludes can stand in a cell", () => {
  const [some, none, unpublished] = applicationsFromCsv(
    "id,site.excludedSectors\nA,VSIC2025:131 VSIC2025:20\nB,none\nC,",
  );
  expect(some?.site.excludedSectors).toEqual([
    { code: "131", version: "VSIC2025" },
    { code: "20", version: "VSIC2025" },
  ]);
  expect([none?.site.excludedSectors, unpublished?.site.excludedSectors]).toEqual([[], null]);
});

test("a table is read in UTF-8 and UTF-16, and nothing else is guessed", () => {
  const table = "id,workers\nBến,12\n";
  const utf16 = Buffer.from(table, "utf16le");
  const swapped = Buffer.from(utf16).swap16();
  const marked = (mark: number[], bytes: Buffer) => Buffer.concat([Buffer.from(mark), bytes]);
  for (const bytes of [
    Buffer.from(table),
    marked([0xef, 0xbb, 0xbf], Buffer.from(table)),
    marked([0xff, 0xfe], utf16),
    marked([0xfe, 0xff], swapped),
    utf16,
    swapped,
  ]) {
    expect(textOf(bytes, "applications")).toBe(table);
  }
  // "Bến" in Windows-1258: ê (0xEA) and a combining acute accent (0xEC).
  const ansi = Buffer.concat([
    Buffer.from("id,workers\nB"),
    Buffer.from([0xea, 0xec]),
    Buffer.from("n,12\n"),
  ]);
  expect(refusalOf(() => textOf(ansi, "applications"))).toEqual(["applications unknown-encoding"]);
  const mark = Buffer.from([0xef, 0xbb, 0xbf]);
  expect(textOf(Buffer.concat([mark, Buffer.from(table)]), "applications", "windows-1258")).toBe(table);
  expect(textOf(ansi, "applications", "windows-1258")).toBe(table.normalize("NFC"));
});
