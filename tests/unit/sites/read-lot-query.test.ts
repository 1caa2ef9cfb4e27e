import { expect, test } from "vitest";
import { readLotQuery } from "~/app/sites/model/read-lot-query";

const read = (search: string) => readLotQuery(new URLSearchParams(search));

test("an address without search is the whole list", () => {
  const { query, ignored } = read("");
  expect(query).toMatchObject({ q: "", zone: [], page: 1, size: 20, sort: "relevance" });
  expect(ignored).toEqual([]);
});

test("several values of one facet are kept together", () => {
  expect(read("zone=phu-thuan&zone=giao-long").query.zone).toEqual(["phu-thuan", "giao-long"]);
});

test("an unknown status is left out and named, the rest is kept", () => {
  const { query, ignored } = read("status=sold&zone=phu-thuan&q=dua");
  expect(ignored).toEqual(["status"]);
  expect(query).toMatchObject({ status: [], zone: ["phu-thuan"], q: "dua" });
});

test("a range upside down loses its upper end only", () => {
  const { query, ignored } = read("areaMin=5&areaMax=2");
  expect(ignored).toEqual(["areaMax"]);
  expect(query.areaMin).toBe(5);
  expect(query.areaMax).toBeUndefined();
});

test("empty fields of a submitted form ask for nothing", () => {
  expect(read("areaMin=&q=+&page=").ignored).toEqual([]);
});
