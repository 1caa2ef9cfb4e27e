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

test("the first named decides what is compared, the others are kept to be told of", () => {
  expect(read("lot=a&zone=kcn-giao-long")).toMatchObject({
    kind: "lot",
    ids: ["a"],
    others: ["kcn-giao-long"],
  });
  expect(read("zone=kcn-giao-long&lot=a")).toMatchObject({
    kind: "zone",
    ids: ["kcn-giao-long"],
    others: ["a"],
  });
});

test("a pasted address of a zone is a zone, whatever it was pasted for", () => {
  const pasted = encodeURIComponent("https://example.org/en/zones/kcn-giao-long#prices");
  expect(read(`lot=a&lot=${pasted}`)).toMatchObject({ kind: "lot", ids: ["a"], others: ["kcn-giao-long"] });
  expect(read(`lot=${pasted}`)).toMatchObject({ kind: "zone", ids: ["kcn-giao-long"], others: [] });
});

test("an address of both kinds is its own short form", () => {
  for (const search of ["?lot=a&zone=b&only=differences", "?zone=b&zone=c&lot=a"]) {
    const { kind, ids, others, onlyDifferences } = read(search);
    expect(compareSearch(kind, ids, onlyDifferences, others)).toBe(search);
  }
});
