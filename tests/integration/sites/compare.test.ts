import { expect, test } from "vitest";
import { readCompareAddress } from "~/app/sites/model/compare/compare-address";
import { comparisonPage } from "~/app/sites/queries/compare/comparison-page.server";

const compare = (search: string) =>
  comparisonPage(readCompareAddress(new URLSearchParams(search)), "2026-11-24");

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
