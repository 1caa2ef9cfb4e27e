import { expect, test } from "vitest";
import { lotWithCriteria, zoneWithCriteria } from "~/app/matching/queries/place-pages.server";
import { db } from "~/app/platform/database/client.server";
import { nearKinds } from "~/app/sites/model/places/infrastructure";
import { readZoneListQuery } from "~/app/sites/model/zones/zone-list-query";
import { nearChoices } from "~/app/sites/queries/places/near-choices.server";
import { mostPlanLots } from "~/app/sites/queries/select-lot.server";
import { zonesFor } from "~/app/sites/queries/zone-list.server";

const park = async () => {
  const page = await zoneWithCriteria("kcn-phu-thuan");
  if (!page) throw new Error("the park is seeded");
  return page;
};
const lotOf = async (id: string) => {
  const page = await lotWithCriteria(id);
  if (!page) throw new Error(`the lot ${id} is seeded`);
  return page;
};

test("a zone shows its own criteria, one without any the province's", async () => {
  expect((await park()).criteria).toMatchObject({ setId: "phu-thuan", scope: "zone" });
  expect((await zoneWithCriteria("kcn-giao-long"))?.criteria).toMatchObject({ scope: "province" });
});

test("sums over the lots are what the lots are", async () => {
  const { zone } = await park();
  const lots = await db.lot.findMany({ where: { zoneId: zone.id } });
  const { stages, utilities, rent } = zone.totals;
  const counted = Object.values(stages).reduce((sum, stage) => sum + stage.lots, 0);
  expect(counted).toBe(lots.length);
  const offered = lots.filter(({ status }) =>
    ["planned", "clearance", "construction", "ready"].includes(status),
  );
  expect(utilities.power?.offered).toBe(offered.reduce((sum, { powerKva }) => sum + (powerKva ?? 0), 0));
  const rents = offered.flatMap(({ rentUsdM2Term }) => rentUsdM2Term?.toNumber() ?? []);
  expect(rent).toMatchObject({ min: Math.min(...rents), max: Math.max(...rents), known: rents.length });
});

test("what is around a zone comes nearest first, within 30 km, with what is still to be built", async () => {
  const { nearby } = (await park()).zone;
  const distances = nearby.map(({ distanceKm }) => distanceKm);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(Math.max(...distances)).toBeLessThanOrEqual(30);
  expect(nearby.some(({ status }) => status === "construction")).toBe(true);
});

test("the body in charge comes with the bodies it took over from", async () => {
  const { agency } = (await park()).zone;
  expect(agency?.name.vi).toBe("Ban Quản lý khu kinh tế tỉnh Vĩnh Long");
  expect(agency?.predecessors.map(({ name }) => name.en)).toContain("Bến Tre Industrial Zones Authority");
});

test("a zone that nobody has ever published anything of has a page all the same", async () => {
  await db.zone.create({ data: { id: "kcn-moi", kind: "park", name: "Mới", aliases: [] } });
  const page = await zoneWithCriteria("kcn-moi");
  expect(page?.zone).toMatchObject({
    agency: null,
    coordinates: null,
    nearby: [],
    lotsInAll: 0,
    statuses: [],
  });
});

test("a lot's neighbours have it as theirs", async () => {
  const { lot } = await lotOf("kcn-phu-thuan-a2");
  expect(lot.adjoining.length).toBeGreaterThan(1);
  for (const { id, metres } of lot.adjoining) {
    const back = (await lotOf(id)).lot.adjoining.find((other) => other.id === lot.id);
    expect(back?.metres).toBeCloseTo(metres, 0);
  }
});

test("similar lots can be had, are not the lot itself, and lie in several zones", async () => {
  const { lot } = await lotOf("kcn-giao-long-a1");
  expect(lot.status).toBe("let");
  expect(lot.similar.length).toBeGreaterThan(3);
  expect(lot.similar.every(({ status }) => !["let", "reserved", "suspended"].includes(status))).toBe(true);
  expect(new Set(lot.similar.map(({ zone }) => zone.id)).size).toBeGreaterThan(1);
});

test("there is no page for what there is not", async () => {
  expect(await zoneWithCriteria("no-such-zone")).toBeNull();
  expect(await lotWithCriteria("no-such-lot")).toBeNull();
});

const found = async (search: string) =>
  (await zonesFor(readZoneListQuery(new URLSearchParams(search)).query)).zones.map(({ id }) => id);

test("the register is asked by words without marks, by old districts, kind, state and place", async () => {
  expect(await found("q=phu thuan")).toEqual(["kcn-phu-thuan"]);
  expect(await found("q=giong+trom&kind=cluster")).toContain("ccn-phong-nam");
  expect(await found("status=construction&kind=park")).toEqual(["kcn-phu-thuan"]);
  const { localities } = await zonesFor(readZoneListQuery(new URLSearchParams()).query);
  const giaoLong = localities.find(({ name }) => name.vi === "xã Giao Long");
  expect(await found(`locality=${giaoLong?.id}`)).toEqual(
    expect.arrayContaining(["kcn-giao-long", "kcn-giao-hoa"]),
  );
  expect(await found("q=zzz")).toEqual([]);
});

test("conditions that mean nothing are passed over, and said to be", async () => {
  expect(await found("kind=castle&status=&locality=")).toHaveLength(await db.zone.count());
  expect(readZoneListQuery(new URLSearchParams("kind=castle&status=")).ignored).toEqual(["kind"]);
});

test("a zone with more lots than a plan can show says how many there are, and leaves no lot without neighbours", async () => {
  const { shape, ...lot } = await db.lot.findUniqueOrThrow({ where: { id: "kcn-phu-thuan-a2" } });
  const copies = Array.from({ length: mostPlanLots }, (_, at) => ({
    ...lot,
    id: `kcn-phu-thuan-0${at}`,
    code: `0${at}`,
    latitude: lot.latitude + 1,
    shape: JSON.parse(JSON.stringify(shape)),
    figureDates: {},
  }));
  await db.lot.createMany({ data: copies });
  const { zone } = await park();
  expect(zone.lots).toHaveLength(mostPlanLots);
  expect(zone.lotsInAll).toBe(mostPlanLots + 80);
  expect((await lotOf("kcn-phu-thuan-a2")).lot.adjoining.map(({ code }) => code)).toContain("A1");
});

test.each([
  [
    "vi",
    [
      "Bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động)",
      "Bất kỳ cao tốc nào",
      "Bất kỳ cầu nào (chỉ tính công trình đang hoạt động)",
      "Bất kỳ vùng nguyên liệu nào (chưa nơi nào hoạt động)",
    ],
  ],
  [
    "en",
    [
      "Any port, fishing ports included (only those in operation)",
      "Any expressway",
      "Any bridge (only those in operation)",
      "Any raw-material zone (none in operation yet)",
    ],
  ],
] as const)("of each kind any is offered first, in words that say what counts (%s)", async (lang, names) => {
  const choices = await nearChoices(db, lang);
  const firsts = choices.filter(({ kind }, at) => choices[at - 1]?.kind !== kind);
  expect(firsts.map(({ id }) => id)).toEqual(nearKinds);
  expect(firsts.map(({ name }) => name)).toEqual(names);
});

test("a place to be near to that is not there yet says so, and when it is due", async () => {
  const names = Object.fromEntries((await nearChoices(db, "en")).map(({ id, name }) => [id, name]));
  const places = await db.infrastructure.findMany({ where: { id: { in: Object.keys(names) } } });
  expect(new Set(places.map(({ status }) => status))).toEqual(
    new Set(["planned", "construction", "operating"]),
  );
  for (const { id, nameEn, status, expectedOn } of places) {
    const state = { planned: "planned", construction: "under construction", operating: "" }[status];
    const due = expectedOn === null ? "" : `, ${expectedOn.getUTCFullYear()}`;
    expect(names[id]).toBe(status === "operating" ? nameEn : `${nameEn} (${state}${due})`);
  }
});
