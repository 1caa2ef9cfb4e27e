import { expect, it } from "vitest";
import { isNearKind } from "~/app/sites/model/places/infrastructure";
import { infrastructure } from "~/prisma/seed/data/infrastructure/infrastructure";
import { endedUnitId, slug } from "~/prisma/seed/data/localities/ids";
import { localityKinds } from "~/prisma/seed/data/localities/kinds";
import { localities } from "~/prisma/seed/data/localities/localities";
import { localitySuccessions } from "~/prisma/seed/data/localities/successions";
import { zonePlaces } from "~/prisma/seed/data/zones/places";
import { zones } from "~/prisma/seed/data/zones/zones";

const byId = new Map(localities.map((place) => [place.id, place]));
const kindsOf = (id: string) => localityKinds.filter(({ localityId }) => localityId === id);
const intoOf = (id: string) =>
  localitySuccessions
    .filter(({ predecessorId }) => predecessorId === id)
    .map(({ successorId }) => successorId);

it("every id is a slug of its own, without the unit's kind in it", () => {
  expect(byId.size).toBe(localities.length);
  for (const { id } of localities) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(id).not.toMatch(/(^|-)(xa|phuong|thi-tran|huyen|quan|tinh|thanh-pho|tp|tt)(-|$)/);
  }
});

it("no infrastructure is called like a kind of which any will do", () => {
  expect(infrastructure.map(({ id }) => id).filter(isNearKind)).toEqual([]);
});

it("slugs drop marks and map đ by hand", () => {
  expect(slug("Phước Đông")).toBe("phuoc-dong");
  expect(slug("Hòa Lộc")).toBe(slug("Hoà Lộc"));
});

it("old units are told apart by their old district", () => {
  expect(byId.get("an-hiep-ba-tri")?.parentId).toBe("ba-tri-ben-tre");
  expect(byId.get("an-hiep-chau-thanh")?.parentId).toBe("chau-thanh-ben-tre");
  expect(byId.get("an-thanh-mo-cay-nam")?.parentId).toBe("mo-cay-nam-ben-tre");
  expect(byId.get("an-thanh-thanh-phu")?.parentId).toBe("thanh-phu-ben-tre");
  expect(endedUnitId("Bình Phú", "ben-tre-ben-tre")).toBe("binh-phu-ben-tre");
});

it("names that occur more than once are different places", () => {
  const named = (name: string) => localities.filter((place) => place.name === name).map(({ id }) => id);
  expect(named("An Hiệp").sort()).toEqual(["an-hiep", "an-hiep-ba-tri", "an-hiep-chau-thanh"]);
  expect(named("Giao Long").sort()).toEqual(["giao-long", "giao-long-chau-thanh"]);
  expect(named("Bến Tre").sort()).toEqual(["ben-tre", "ben-tre-ben-tre", "ben-tre-until-2025"]);
});

it("the park An Hiệp's commune went to Tường Đa in 2024 and to Phú Túc in 2025, not to today's An Hiệp", () => {
  expect(intoOf("an-hiep-chau-thanh")).toEqual(["tuong-da-chau-thanh"]);
  expect(intoOf("tuong-da-chau-thanh")).toEqual(["phu-tuc"]);
  expect(intoOf("an-hiep-ba-tri")).toEqual(["an-hiep"]);
  const places = zonePlaces
    .filter(({ zoneId }) => zoneId === "kcn-an-hiep")
    .map(({ localityId }) => localityId);
  expect(places).toContain("phu-tuc");
  expect(places).not.toContain("an-hiep");
});

it("the same-name mix-ups of the open mapping are not in", () => {
  expect(intoOf("hoa-loc-mo-cay-bac")).toEqual(["tan-thanh-binh"]);
  expect(intoOf("my-an-thanh-phu")).toEqual(["thanh-phu"]);
});

it("every unit that ended has a successor, and begins or ends where the law says", () => {
  const reform = [new Date("2025-07-01"), new Date("2025-06-30")] as const;
  for (const { id, parentId, validFrom, validTo } of localities) {
    const isCommune = parentId !== null && parentId !== undefined && parentId !== "ben-tre-until-2025";
    if (parentId === "vinh-long") expect(validFrom).toEqual(reform[0]);
    if (isCommune && validTo) expect(intoOf(id)).toHaveLength(1);
    if (isCommune && validTo) expect(new Date(validTo) <= reform[1]).toBe(true);
  }
});

it("successions lead forward in time between units that exist", () => {
  for (const { predecessorId, successorId, effectiveOn } of localitySuccessions) {
    const [before, after] = [byId.get(predecessorId), byId.get(successorId)];
    expect(before, predecessorId).toBeDefined();
    expect(after, successorId).toBeDefined();
    const end = new Date(before?.validTo ?? 0).getTime();
    expect(new Date(effectiveOn).getTime() - end).toBe(24 * 3600 * 1000);
  }
});

it("parents stand before their parts", () => {
  const order = localities.map(({ id }) => id);
  for (const { id, parentId } of localities) {
    if (parentId) expect(order.indexOf(parentId)).toBeLessThan(order.indexOf(id));
  }
  expect(order.every((id) => kindsOf(id).length > 0)).toBe(true);
});

it("six communes of the old Bến Tre became wards on 9 June 2026, and that is said to be second-hand", () => {
  const wards = localityKinds.filter(
    ({ kind, validFrom }) => kind === "ward" && new Date(validFrom).getTime() === Date.UTC(2026, 5, 9),
  );
  expect(wards.map(({ localityId }) => localityId).sort()).toEqual(
    ["ba-tri", "binh-dai", "mo-cay", "phu-tuc", "tan-thuy", "tien-thuy"].sort(),
  );
  expect(wards.every(({ sureness }) => sureness === "secondary")).toBe(true);
  for (const { localityId } of wards)
    expect(kindsOf(localityId).map(({ kind }) => kind)).toEqual(["commune", "ward"]);
});

it("points lie in the province, latitude first", () => {
  for (const { latitude, longitude } of [...localities, ...zones]) {
    if (latitude === null || latitude === undefined) continue;
    expect(latitude).toBeGreaterThan(9.8);
    expect(latitude).toBeLessThan(10.4);
    expect(longitude).toBeGreaterThan(105.9);
    expect(longitude).toBeLessThan(106.9);
  }
});

it("every zone lies in known units, one of today at least, but for Long Phước whose place is not known", () => {
  for (const { id } of zones) {
    const places = zonePlaces
      .filter(({ zoneId }) => zoneId === id)
      .map(({ localityId }) => byId.get(localityId));
    expect(places.every((place) => place !== undefined)).toBe(true);
    const present = places.filter((place) => place?.validTo == null);
    if (id === "ccn-long-phuoc") expect(places).toEqual([]);
    else expect(present.length).toBeGreaterThan(0);
  }
  expect(zones.some(({ id }) => id === "ccn-long-phuoc")).toBe(true);
});

it("today's and old places of a zone belong together", () => {
  for (const { zoneId, localityId } of zonePlaces) {
    const into = intoOf(localityId);
    if (into.length === 0) continue;
    const others = zonePlaces.filter((place) => place.zoneId === zoneId).map((place) => place.localityId);
    expect(others, `${zoneId}: ${localityId}`).toEqual(expect.arrayContaining(into));
  }
});
