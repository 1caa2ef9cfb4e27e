import { expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { zoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { databaseEngine } from "~/app/sites/queries/lots/lots-from-database.server";
import { placeRegister } from "~/app/sites/queries/places/place-register.server";
import { zonesFor } from "~/app/sites/queries/zone-list.server";

test("every unit that is no province stands in the register, under an anchor of its own", async () => {
  const { districts, communes } = await placeRegister("");
  const rows = districts.flatMap((district) => district.communes);
  const parts = rows.flatMap((row) => row.parts);
  const ids = [
    ...districts.map(({ id }) => id),
    ...rows.filter(({ first }) => first).map(({ id }) => id),
    ...parts.flatMap(({ id, earlier }) => [id, ...earlier.map((unit) => unit.id)]),
  ];
  const where = { kinds: { none: { kind: "province" as const } } };
  const known = await db.locality.findMany({ where, select: { id: true } });
  expect(ids.sort()).toEqual(known.map(({ id }) => id).sort());
  expect(communes).toBe(48);
});

test("numbers of zones and lots are those of the lists", async () => {
  const { districts } = await placeRegister("");
  const { counts } = await databaseEngine(db).answer({ query: lotQuery.parse({}), near: null });
  for (const { id, lots, communes } of districts) {
    expect(lots, id).toBe(counts.locality[id] ?? 0);
    for (const commune of communes) {
      const { zones } = await zonesFor(zoneListQuery.parse({ locality: [commune.id] }));
      expect([commune.zones, commune.lots], commune.id).toEqual([
        zones.length,
        counts.locality[commune.id] ?? 0,
      ]);
    }
  }
});

test("those that became wards say since when; their source is a secondary one", async () => {
  const { districts, wards, sources } = await placeRegister("");
  expect(wards).toEqual({ count: 6, on: "2026-06-09" });
  const raised = districts.flatMap(({ communes }) => communes.filter(({ wardSince }) => wardSince !== null));
  expect(raised.map(({ id }) => id)).toContain("phu-tuc");
  expect(sources.wards).toMatchObject([{ publisher: "Tuổi Trẻ", sureness: "secondary" }]);
});

test("names are met as people write them: abbreviated, numbered, by code, with the district", async () => {
  const found = async (q: string) =>
    (await placeRegister(q)).districts.map(({ id, communes }) => [id, ...communes.map((row) => row.id)]);
  expect(await found("TT. Tiệm Tôm")).toEqual([["ba-tri-ben-tre", "tan-thuy"]]);
  expect(await found("P7")).toEqual([["ben-tre-ben-tre", "ben-tre"]]);
  expect(await found("28810")).toEqual([["chau-thanh-ben-tre", "phu-tuc"]]);
  expect(await found("x. An Thạnh, h. Thạnh Phú")).toEqual([["thanh-phu-ben-tre", "thanh-phu"]]);
  expect(await found("An Quy")).toEqual([["thanh-phu-ben-tre", "an-qui"]]);
  expect(await found("Giao Long II")).toEqual([]);
  for (const q of ["xã Giao Long, huyện Châu Thành, tỉnh Bến Tre", "X. Giao Long, H. Châu Thành, Bến Tre"])
    expect(await found(q), q).toEqual([["chau-thanh-ben-tre", "giao-long"]]);
  for (const q of ["xã Giao Long, tỉnh Vĩnh Long", "Giao Long, Vinh Long province"])
    expect(await found(q), q).toEqual([["chau-thanh-ben-tre", "giao-long"]]);
  for (const q of ["!!!", "%"]) expect(await found(q), q).toEqual([]);
});
