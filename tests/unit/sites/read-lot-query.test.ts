import fc from "fast-check";
import { expect, test } from "vitest";
import { lotSearchParams } from "~/app/sites/model/lot-address";
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
  expect(ignored).toMatchObject([{ name: "status", typed: "sold" }]);
  expect(query).toMatchObject({ status: [], zone: ["phu-thuan"], q: "dua" });
});

test("a range upside down loses its upper end only", () => {
  const { query, ignored } = read("areaMin=5&areaMax=2");
  expect(ignored).toMatchObject([{ name: "areaMax", typed: "2" }]);
  expect(query.areaMin).toBe(5);
  expect(query.areaMax).toBeUndefined();
});

test("empty fields of a submitted form ask for nothing", () => {
  expect(read("areaMin=&q=+&page=").ignored).toEqual([]);
});

test("of several values only the wrong ones go", () => {
  const { query, ignored } = read("status=foo&status=ready&size=7&areaMin=2,5&areaMin=3");
  expect(query).toMatchObject({ status: ["ready"], size: 20 });
  expect(ignored.map(({ name, typed }) => `${name} ${typed}`)).toEqual([
    "status foo",
    "areaMin 2,5",
    "size 7",
  ]);
});

test("mistakes of several kinds are all named", () => {
  const { query, ignored } = read("areaMin=5&areaMax=2&within=20&kind=farm");
  expect(query).toMatchObject({ areaMin: 5, kind: [] });
  expect(ignored.map(({ name }) => name).sort()).toEqual(["areaMax", "kind", "within"]);
});

test("of too many words the first are searched for", () => {
  const { query, ignored } = read(`q=${"dừa ".repeat(80)}`);
  expect(query.q.length).toBeGreaterThan(190);
  expect(ignored.map(({ name }) => name)).toEqual(["q"]);
});

test("any address can be read, and what was read has an address", () => {
  const names = [
    "q",
    "status",
    "zone",
    "areaMin",
    "areaMax",
    "near",
    "within",
    "readyBy",
    "bbox",
    "size",
    "page",
    "x",
  ];
  const values = fc.oneof(
    fc.constantFrom("", "1", "-1", "2,5", "ready", "2026-02-30", "\0", "10,106"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 12 }), (pairs) => {
      const { query } = readLotQuery(new URLSearchParams(pairs));
      expect(readLotQuery(new URLSearchParams(lotSearchParams(query)))).toEqual({ query, ignored: [] });
    }),
  );
});
