import { expect, test } from "vitest";
import { codeOrder } from "~/app/sites/model/lot-order";
import { parseSectorKey, sectorKey } from "~/app/sites/model/sector-version";

test("codes are ordered as people count", () => {
  const codes = ["B1", "A10", "A2", "A1", "b3", "C"];
  expect(codes.sort((a, b) => (codeOrder(a) < codeOrder(b) ? -1 : 1))).toEqual([
    "A1",
    "A2",
    "A10",
    "B1",
    "b3",
    "C",
  ]);
});

test("a sector's key keeps its leading zero and its version", () => {
  const ref = { version: "VSIC2018", code: "01" };
  expect(parseSectorKey(sectorKey(ref))).toEqual(ref);
  for (const bad of ["", "10", ":10", "VSIC2018:"]) expect(parseSectorKey(bad)).toBeNull();
});
