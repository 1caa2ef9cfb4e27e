import { expect, test } from "vitest";
import { readCompareAddress } from "~/app/sites/model/compare/compare-address";
import type { Cell, ComparisonPage } from "~/app/sites/model/compare/comparison";
import { loader } from "~/app/sites/pages/compare";
import { comparisonPage } from "~/app/sites/queries/compare/comparison-page.server";

const compare = (search: string) =>
  comparisonPage(readCompareAddress(new URLSearchParams(search)), "2026-11-24");

function rowOf({ rows }: ComparisonPage, key: string) {
  const row = rows.find((one) => one.key === key);
  if (!row) throw new Error(`there is no row ${key}`);
  return row;
}
const amountOf = (cell: Cell | undefined) => (cell?.kind === "amount" ? cell : null);

test("a lot that nobody can have any more is best in nothing", async () => {
  const page = await compare("?lot=kcn-phu-thuan-a1&lot=kcn-giao-long-a1&lot=kcn-phu-thuan-k3");
  expect(page.columns.map(({ canBeHad }) => canBeHad)).toEqual([true, false, true]);
  expect(page.rows.filter(({ best }) => best.includes(1))).toEqual([]);
  expect(page.rows.some(({ best }) => best.length > 0)).toBe(true);
});

test("nothing is best where only one lot can still be had", async () => {
  const page = await compare("?lot=kcn-phu-thuan-a1&lot=kcn-giao-long-a1");
  expect(page.rows.flatMap(({ best }) => best)).toEqual([]);
});

test("the distance is to what works; what is coming nearer by stands below it with its day", async () => {
  const page = await compare("?zone=kcn-phu-thuan&zone=kcn-giao-long");
  const port = amountOf(rowOf(page, "port").cells[0]);
  expect(port).toMatchObject({ amount: 9.9, note: { en: "Giao Long river port" } });
  expect(port?.coming?.en).toMatch(/^Planned: Phú Thuận inland wharf, [\d.]+ km, due 31 December 2028$/);
  const power = rowOf(page, "substation");
  expect(amountOf(power.cells[0])?.note?.en).toBe("Giao Long 110 kV substation");
  expect(amountOf(power.cells[0])?.coming?.en).toContain("no date published");
  expect(power.best).toEqual([1]);
  expect(amountOf(power.cells[1])?.coming).toBeUndefined();
});

test("every published figure of a zone names its document, in a list with day and how sure it is", async () => {
  const page = await compare("?zone=kcn-phu-thuan&zone=kcn-giao-long");
  const published = page.rows.flatMap(({ group, cells }) =>
    ["area", "price", "utilities"].includes(group) ? cells.filter(({ kind }) => kind !== "unknown") : [],
  );
  expect(published.length).toBeGreaterThan(4);
  for (const cell of published) {
    const [first = 0] = "cited" in cell ? (cell.cited ?? []) : [];
    expect(page.sources[first - 1]?.publisher).toBeTruthy();
  }
  const area = rowOf(page, "total-area").cells[1];
  const cited = area && "cited" in area ? (area.cited ?? []) : [];
  expect(cited.map((number) => page.sources[number - 1]?.publisher)).toEqual(["dautu360.vn"]);
  expect(rowOf(page, "source").cells[1]).toMatchObject({ kind: "list" });

  const both = await compare("?zone=kcn-giao-long&zone=kcn-an-hiep");
  const sure = rowOf(both, "occupancy").cells.map((cell) =>
    cell.kind === "amount" ? both.sources[(cell.cited?.[0] ?? 0) - 1]?.sureness : null,
  );
  expect(sure).toEqual(["derived", "confirmed"]);
});

test("what is counted of made-up lots and measured from drawn places says so, of zones too", async () => {
  const page = await compare("?zone=kcn-phu-thuan&zone=kcn-giao-long");
  expect(page.columns.map(({ illustrative }) => illustrative)).toEqual([true, true]);
  expect(rowOf(page, "lotsComing").cells[0]).toMatchObject({ amount: 76, illustrative: true });
  expect(rowOf(page, "lotsComing").cells[1]).toMatchObject({ amount: 0, illustrative: true });
  expect(rowOf(page, "port").cells[0]).toMatchObject({ illustrative: true });
  expect(rowOf(page, "power-capacity").cells[0]).not.toHaveProperty("illustrative");
});

test("the developer is compared in the words of its source, and a gap is said", async () => {
  const shown = await compare("?zone=kcn-phu-thuan&zone=kcn-giao-long");
  const [developer, gap] = rowOf(shown, "developer").cells;
  expect(developer).toMatchObject({
    kind: "words",
    words: { vi: expect.stringContaining("Công ty Phát triển hạ tầng") },
  });
  expect(developer?.kind === "words" && shown.sources[(developer.cited?.[0] ?? 0) - 1]?.publisher).toContain(
    "baodautu",
  );
  expect(gap).toEqual({ kind: "unknown" });
});

const page = async (search: string) => {
  const request = new Request(`http://localhost/en/compare${search}`);
  return (
    await loader({
      request,
      params: { lang: "en" },
      context: { nonce: "", clientAddress: "", scripted: false },
    })
  ).comparison;
};

test("a park among lots is not dropped without a word, whether named, pasted or typed as a lot", async () => {
  const pasted = encodeURIComponent("https://example.org/en/zones/kcn-giao-long");
  for (const other of ["zone=kcn-giao-long", "lot=kcn-giao-long"]) {
    const shown = await page(`?lot=kcn-phu-thuan-a1&${other}`);
    expect(shown.others).toEqual([
      { id: "kcn-giao-long", name: { vi: "KCN Giao Long", en: "Giao Long Industrial Park" } },
    ]);
    expect(shown).toMatchObject({ kind: "lot", missing: [] });
  }
  const moved = await page(`?lot=kcn-phu-thuan-a1&lot=${pasted}`).catch((response: Response) => response);
  expect(moved instanceof Response && moved.headers.get("Location")).toBe(
    "/en/compare?lot=kcn-phu-thuan-a1&zone=kcn-giao-long",
  );
});

test("a lot among zones is named, and what is neither is missing", async () => {
  const shown = await page("?zone=kcn-giao-long&zone=kcn-phu-thuan-a1&lot=nothing");
  expect(shown.others.map(({ name }) => name.en)).toEqual(["Lot A1, Phú Thuận Industrial Park"]);
  expect(shown).toMatchObject({ kind: "zone", missing: ["nothing"] });
});

test("of a zone without lots not nought is said, but that there are none yet", async () => {
  const shown = await compare("?zone=kcn-thanh-tan&zone=kcn-giao-long");
  expect(rowOf(shown, "lotsOpen").cells[0]).toMatchObject({ words: { en: "No lots in the register yet" } });
  expect(rowOf(shown, "lotsOpen").cells[1]).toMatchObject({ amount: 0 });
});
