import { expect, test } from "vitest";
import type { OldDistrict, RegisteredUnit } from "~/app/sites/model/places/old-districts";
import { byOldDistrict } from "~/app/sites/model/places/old-districts";
import { fold } from "~/search/fold";

const reform = "2025-07-01";

function unit(id: string, name: string, given: Partial<RegisteredUnit> = {}): RegisteredUnit {
  const kind = given.isCity ? "thành phố" : given.parentId === "province" ? "huyện" : "xã";
  return {
    id,
    name,
    title: { vi: `${kind} ${name}`, en: name },
    spellings: [fold(name), fold(`${kind} ${name}`)],
    isProvince: false,
    isCity: false,
    code: null,
    parentId: null,
    until: "2025-06-30",
    wardSince: null,
    madeOf: [],
    zones: 0,
    lots: 0,
    ...given,
  };
}

const district = (id: string, name: string, isCity = false) =>
  unit(id, name, { parentId: "province", isCity });
const old = (id: string, name: string, parentId: string, given: Partial<RegisteredUnit> = {}) =>
  unit(id, name, { parentId, ...given });
const now = (id: string, name: string, ...parts: string[]) =>
  unit(id, name, { parentId: "new", until: null, madeOf: parts.map((part) => ({ id: part, on: reform })) });

const units: RegisteredUnit[] = [
  unit("new", "Vĩnh Long", { until: null, madeOf: [{ id: "province", on: reform }] }),
  unit("province", "Bến Tre"),
  district("ba-tri-d", "Ba Tri"),
  district("chau-thanh-d", "Châu Thành"),
  district("city", "Bến Tre", true),
  now("an-hiep", "An Hiệp", "tan-hung-b", "an-hiep-b"),
  now("phu-tuc", "Phú Túc", "tuong-da-c", "phu-tuc-c"),
  now("phu-tan", "Phú Tân", "phu-tan-city", "huu-dinh-c"),
  old("an-hiep-b", "An Hiệp", "ba-tri-d"),
  old("tan-hung-b", "Tân Hưng", "ba-tri-d"),
  old("phu-tuc-c", "Phú Túc", "chau-thanh-d"),
  old("tuong-da-c", "Tường Đa", "chau-thanh-d", { madeOf: [{ id: "an-hiep-c", on: "2024-12-01" }] }),
  old("an-hiep-c", "An Hiệp", "chau-thanh-d", {
    until: "2024-11-30",
    madeOf: [{ id: "son-c", on: "2020-02-01" }],
  }),
  old("son-c", "Sơn", "chau-thanh-d", { until: "2020-01-31" }),
  old("huu-dinh-c", "Hữu Định", "chau-thanh-d"),
  old("phu-tan-city", "Phú Tân", "city"),
];

const outline = (districts: readonly OldDistrict[]) =>
  Object.fromEntries(districts.map(({ id, communes }) => [id, communes.map((commune) => commune.id)]));
const found = (words: string) => outline(byOldDistrict(units, fold(words)));

test("the city comes first, then the districts by name; provinces are none", () => {
  expect(Object.keys(outline(byOldDistrict(units)))).toEqual(["city", "ba-tri-d", "chau-thanh-d"]);
});

test("a commune of two districts stands under both, with the parts that lay in each and the other named", () => {
  const [city, , chauThanh] = byOldDistrict(units);
  const inCity = city?.communes.find(({ id }) => id === "phu-tan");
  const inDistrict = chauThanh?.communes.find(({ id }) => id === "phu-tan");
  expect(inCity?.parts.map(({ id }) => id)).toEqual(["phu-tan-city"]);
  expect(inCity).toMatchObject({ first: true, others: [{ id: "chau-thanh-d" }] });
  expect(inDistrict?.parts.map(({ id }) => id)).toEqual(["huu-dinh-c"]);
  expect(inDistrict).toMatchObject({ first: false, others: [{ id: "city" }] });
});

test("what had gone into a part before stands at it with its day, however long ago", () => {
  const phuTuc = byOldDistrict(units)[2]?.communes.find(({ id }) => id === "phu-tuc");
  const tuongDa = phuTuc?.parts.find(({ id }) => id === "tuong-da-c");
  expect(tuongDa?.earlier.map(({ id, on }) => [id, on])).toEqual([
    ["an-hiep-c", "2024-12-01"],
    ["son-c", "2020-02-01"],
  ]);
  expect(phuTuc?.parts.find(({ id }) => id === "phu-tuc-c")?.earlier).toEqual([]);
});

test("an old name of several districts finds all of them, and marks what bears it", () => {
  expect(found("an hiep")).toEqual({ "ba-tri-d": ["an-hiep"], "chau-thanh-d": ["phu-tuc"] });
  const [baTri, chauThanh] = byOldDistrict(units, "an hiep");
  expect(baTri?.communes[0]).toMatchObject({ met: true, parts: [{ met: true }, { met: false }] });
  expect(chauThanh?.communes[0]?.met).toBe(false);
  expect(chauThanh?.communes[0]?.parts.flatMap(({ earlier }) => earlier.map(({ met }) => met))).toEqual([
    true,
    false,
  ]);
});

test("the district behind a name tells which is meant", () => {
  expect(found("xã An Hiệp, huyện Châu Thành")).toEqual({ "chau-thanh-d": ["phu-tuc"] });
  expect(found("an hiep ba tri")).toEqual({ "ba-tri-d": ["an-hiep"] });
});

test("a district's name shows all that lies on its land, and marks nothing", () => {
  expect(found("huyện châu thành")).toEqual({ "chau-thanh-d": ["phu-tan", "phu-tuc"] });
  const names = byOldDistrict(units, "huyen chau thanh").flatMap(({ communes }) => communes);
  expect(names.some(({ met, parts }) => met || parts.some((part) => part.met))).toBe(false);
});

test("a part of a commune is found only under the district it lay in", () => {
  expect(found("hữu định")).toEqual({ "chau-thanh-d": ["phu-tan"] });
});

test("words are met from their beginning; what nobody is called finds nothing", () => {
  expect(found("an hi")).toEqual(found("an hiep"));
  expect(found("hiep")).toEqual(found("an hiep"));
  expect(found("iep")).toEqual({});
});
