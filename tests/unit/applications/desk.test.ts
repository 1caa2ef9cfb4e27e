import { expect, test } from "vitest";
import { deskSearch, readDeskQuery } from "~/app/applications/model/desk-query";
import { sectorGroups } from "~/app/applications/model/sector-groups";

test("the address of the desk means what it says, and nonsense means the beginning", () => {
  expect(readDeskQuery(new URLSearchParams("q= dừa &status=scored&page=3"))).toEqual({
    q: "dừa",
    status: "scored",
    page: 3,
  });
  expect(readDeskQuery(new URLSearchParams("status=lost&page=-1"))).toEqual({ q: "", status: null, page: 1 });
});

test("a query's address reads back as the same query", () => {
  const query = { q: "Bến Đỗ & co", status: "submitted", page: 2 } as const;
  expect(readDeskQuery(new URLSearchParams(deskSearch(query)))).toEqual(query);
  expect(deskSearch({ q: "", status: null, page: 1 })).toBe("");
});

test("sectors are chosen at the level at which rules are written, under their division", () => {
  const name = (text: string) => ({ vi: text, en: text });
  const groups = sectorGroups(
    [
      { code: "10", level: 2, name: name("Food") },
      { code: "103", level: 3, name: name("Fruit") },
      { code: "13", level: 2, name: name("Textiles") },
    ],
    "en",
  );
  expect(groups).toEqual([
    {
      label: "10 · Food",
      options: [{ value: "103", label: "103 · Fruit" }],
    },
    { label: "13 · Textiles", options: [{ value: "13", label: "13 · Textiles" }] },
  ]);
});
