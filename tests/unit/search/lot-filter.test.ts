import fc from "fast-check";
import { expect, test } from "vitest";
import { formatHectares } from "~/app/platform/i18n/format";
import { lotQuery } from "~/app/sites/model/lot-query";
import { areaBeyond, leastArea, lotFilter } from "~/search/lot-search/lot-filter";

test("a lot that reads 1.35 ha is found from, and up to, 1.35 ha", () => {
  const shown = 13_491;
  expect(formatHectares(shown, "en")).toBe("1.35");
  expect(lotFilter(lotQuery.parse({ areaMin: 1.35, areaMax: 1.35 }), null)).toEqual([
    "areaM2 >= 13450",
    "areaM2 < 13550",
  ]);
});

test("whatever area reads as a bound or better is within it, and no other", () => {
  const area = fc.integer({ min: 1, max: 5_000_000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(area, fc.integer({ min: 0, max: 6_000 }), (squareMetres, hundredths) => {
      const bound = hundredths / 100;
      const shown = Number(formatHectares(squareMetres, "en").replaceAll(",", ""));
      expect([squareMetres >= leastArea(bound), squareMetres < areaBeyond(bound)]).toEqual([
        shown >= bound,
        shown <= bound,
      ]);
    }),
  );
});
