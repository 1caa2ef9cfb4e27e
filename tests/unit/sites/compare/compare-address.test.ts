import { expect, test } from "vitest";
import { compareSearch, readCompareAddress } from "~/app/sites/model/compare/compare-address";

const read = (search: string) => readCompareAddress(new URLSearchParams(search));

test("an address read and written again is the same address", () => {
  const search = "?lot=kcn-phu-thuan-a1&lot=kcn-giao-long-a2&only=differences";
  const { kind, ids, onlyDifferences } = read(search);
  expect(compareSearch(kind, ids, onlyDifferences)).toBe(search);
});

test("each is compared once, six at most, and the others are counted", () => {
  const search = ["a", "b", "a", "c", "d", "e", "f", "g", "h"].map((id) => `lot=${id}`).join("&");
  expect(read(search)).toMatchObject({ ids: ["a", "b", "c", "d", "e", "f"], beyond: 2 });
});

test("a pasted address of a page means its lot", () => {
  const pasted = encodeURIComponent("https://example.org/vi/lots/KCN-Phu-Thuan-A1/?x=1#facts ");
  expect(read(`lot=${pasted}`).ids).toEqual(["kcn-phu-thuan-a1"]);
});

test("fields left empty and fields of another form are left out", () => {
  expect(read("lot=&lot=a&q=dua&status=ready")).toMatchObject({ kind: "lot", ids: ["a"], beyond: 0 });
  expect(read("zone=kcn-phu-thuan")).toMatchObject({ kind: "zone", ids: ["kcn-phu-thuan"] });
});
