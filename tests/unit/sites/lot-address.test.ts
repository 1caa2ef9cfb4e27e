import { expect, test } from "vitest";
import { lotSearchParams, shortSearch } from "~/app/sites/model/lot-address";
import { readLotQuery } from "~/app/sites/model/read-lot-query";

test("what goes without saying is left out", () => {
  expect(lotSearchParams({ sort: "relevance", size: 20, page: 1, q: "", zone: [] })).toBe("");
});

test("an address read and written again is the same address", () => {
  const address =
    "?q=d%E1%BB%ABa&zone=kcn-phu-thuan&zone=kcn-an-hiep&status=ready&areaMin=0.5&sort=code&page=3";
  expect(lotSearchParams(readLotQuery(new URLSearchParams(address)).query)).toBe(address);
});

test("zero is a figure, not an empty field", () => {
  expect(lotSearchParams({ areaMin: 0 })).toBe("?areaMin=0");
});

test("a submitted form leaves its empty fields behind", () => {
  const fields: [string, string][] = [
    ["q", " "],
    ["status", "ready"],
    ["areaMin", ""],
    ["sort", "relevance"],
    ["size", "50"],
  ];
  expect(shortSearch(fields)).toBe("?status=ready&size=50");
});
