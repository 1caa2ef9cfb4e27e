import fc from "fast-check";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotQuery } from "~/app/sites/model/lot-query";
import { lotPurposes, lotSorts, lotStatuses, zoneKinds } from "~/app/sites/model/lot-terms";

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const some = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.subarray([...values], { minLength: 1, maxLength: 2 }),
  );

/** Words that engine and database read alike: whole, and not first in a longer one by chance. */
const words = ["", "", "phu thuan", "kcn", "ccn ba tri", "Bình Đại", "coconut", "đất sạch", "zzzzzz"];
const zones = [
  "kcn-phu-thuan",
  "kcn-an-hiep",
  "ccn-tan-thanh-binh",
  "ccn-phong-nam",
  "kcn-giao-hoa",
  "nowhere",
];
const points = ["10.25,106.45", "10.05,106.55", "9.9,106.0", "cang-giao-long"];
/** Roads, areas, and any of a kind: both engines hold the same rounded kilometres to these. */
export const shapes = [
  "ct-trung-luong",
  "ql-57b",
  "vung-dua-huu-co",
  "vung-tom-ba-tri",
  "port",
  "expressway",
];
const boxes = ["106.3,10.1,106.6,10.4", "106.3,10.0,106.45,10.3", "105,9,105.1,9.1"];

/** Anything a reader may ask of the seeded lots, as often without as with an answer. */
export const anyQuery: fc.Arbitrary<LotQuery> = fc
  .record({
    q: fc.constantFrom(...words),
    zone: some(zones),
    kind: some(zoneKinds),
    status: some(lotStatuses),
    sector: some(["VSIC2018:10", "VSIC2018:14", "VSIC2018:102"]),
    reserved: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.subarray([...lotPurposes])),
    areaMin: optional(fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10)),
    areaMax: optional(fc.integer({ min: 5, max: 60 }).map((tenths) => tenths / 10)),
    powerMin: optional(fc.integer({ min: 1, max: 15 }).map((hundreds) => hundreds * 100)),
    waterMin: optional(fc.integer({ min: 1, max: 30 }).map((tens) => tens * 10)),
    wastewaterMin: optional(fc.integer({ min: 1, max: 20 }).map((tens) => tens * 10)),
    rentMax: optional(fc.integer({ min: 50, max: 130 })),
    readyBy: optional(fc.constantFrom("2026-01-01", "2026-12-31", "2027-06-30", "2029-01-01")),
    undated: fc.boolean(),
    near: optional(fc.constantFrom(...points, ...shapes)),
    within: optional(fc.constantFrom(0.5, 5, 20, 60)),
    bbox: fc.option(fc.constantFrom(...boxes), { nil: undefined, freq: 1 }),
    sort: fc.constantFrom(...lotSorts),
  })
  .map(({ areaMin, areaMax, undated, within, ...rest }) => {
    const bounds =
      areaMin !== undefined && areaMax !== undefined && areaMin > areaMax
        ? { areaMin }
        : { areaMin, areaMax };
    const distance = rest.near === undefined ? {} : { within };
    return lotQuery.parse({ ...rest, ...bounds, ...distance, undated: String(undated), size: 100 });
  });

/** Queries that ask for so much that nothing is left more often than not. */
export const demandingQuery: fc.Arbitrary<LotQuery> = anyQuery.map((query) => ({
  ...query,
  powerMin: query.powerMin === undefined ? undefined : query.powerMin * 8,
  areaMin: query.areaMax === undefined ? (query.areaMin ?? 0) + 4 : query.areaMin,
}));
