import { describe, expect, it } from "vitest";
import { lotFigureDates } from "~/app/sites/model/figure-dates";
import { isStale } from "~/app/sites/model/freshness";
import { zoneSectors } from "~/prisma/seed/data/zones/welcome";
import { zones } from "~/prisma/seed/data/zones/zones";
import { layOut } from "~/prisma/seed/geometry/layout";
import type { Polygon } from "~/prisma/seed/geometry/polygon";
import { allLots } from "~/prisma/seed/lots/lots";
import { areaOnEllipsoid, contains, cornersOf, cross, edgesOf, keyOf, ringOf } from "./geometry-checks";

const zoneLots = allLots();
const lots = zoneLots.flatMap((zone) => zone.lots);

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((first, at) => items.slice(at + 1).map((second) => [first, second] as const));
}

function edgeKey(shape: Polygon): Set<string> {
  return new Set(edgesOf(shape).map(([from, to]) => [keyOf(from), keyOf(to)].sort().join(" ")));
}

function middleOf(shape: Polygon): readonly [number, number] {
  const corners = cornersOf(shape);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [mean(0), mean(1)];
}

describe.each(zoneLots.map((zone) => [zone.plan.zoneId, zone] as const))("lots of %s", (_, zone) => {
  it("have closed rings that run counter-clockwise in longitude, latitude", () => {
    for (const { shape } of zone.lots) {
      const ring = ringOf(shape);
      expect(ring[0]).toEqual(ring.at(-1));
      expect(
        edgesOf(shape).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0),
      ).toBeGreaterThan(0);
      for (const [longitude, latitude] of ring) {
        expect(longitude).toBeGreaterThan(105.9);
        expect(longitude).toBeLessThan(106.9);
        expect(latitude).toBeGreaterThan(9.8);
        expect(latitude).toBeLessThan(10.4);
      }
    }
  });

  it("store the area of their polygon to within half a percent", () => {
    for (const { shape, areaM2 } of zone.lots) {
      expect(Math.abs(areaOnEllipsoid(shape) - areaM2) / areaM2).toBeLessThan(0.005);
      expect(areaM2).toBeGreaterThanOrEqual(3_000);
      expect(areaM2).toBeLessThanOrEqual(60_000);
    }
  });

  it("share whole edges with neighbours, number for number", () => {
    const shared = pairs(zone.lots).filter(([one, other]) => {
      const theirs = edgeKey(other.shape);
      return [...edgeKey(one.shape)].some((edge) => theirs.has(edge));
    });
    const neighbours = new Set(shared.flatMap(([one, other]) => [one.code, other.code]));
    expect(neighbours.size).toBe(zone.lots.length);
  });

  it("leave no corner of a lot lying on a neighbour's edge without being the neighbour's corner too", () => {
    for (const [one, other] of pairs(zone.lots)) {
      const corners = new Set(cornersOf(other.shape).map(keyOf));
      for (const corner of cornersOf(one.shape)) {
        const onEdge = edgesOf(other.shape).some(([from, to]) => distanceToEdge(corner, from, to) < 2e-7);
        if (onEdge) expect(corners).toContain(keyOf(corner));
      }
    }
  });

  it("do not overlap", () => {
    for (const [one, other] of pairs(zone.lots)) {
      const crossing = edgesOf(one.shape).some((edge) =>
        edgesOf(other.shape).some((their) => cross(edge, their)),
      );
      expect(crossing).toBe(false);
      expect(contains(one.shape, middleOf(other.shape))).toBe(false);
      expect(contains(other.shape, middleOf(one.shape))).toBe(false);
    }
  });

  it("lie inside the outline of their zone, around its point", () => {
    const { outline } = zone.layout;
    for (const { shape } of zone.lots) {
      for (const corner of cornersOf(shape)) expect(contains(outline, corner)).toBe(true);
    }
    const place = zones.find(({ id }) => id === zone.plan.zoneId);
    expect(contains(outline, [place?.longitude ?? 0, place?.latitude ?? 0])).toBe(true);
    expect(areaOnEllipsoid(outline) / 10_000).toBeCloseTo(zone.plan.areaHa, 0);
  });

  it("have codes of a letter and a number, each once", () => {
    expect(new Set(zone.lots.map(({ code }) => code)).size).toBe(zone.lots.length);
    for (const { code } of zone.lots) expect(code).toMatch(/^[A-Z][1-9]\d?$/);
    const codes = zone.lots.map(({ code }) => code);
    for (const code of Object.keys(zone.plan.exceptions ?? {})) expect(codes).toContain(code);
  });

  it("take their sectors, each once, from what the zone welcomes", () => {
    const welcome = zoneSectors.filter(
      ({ zoneId, stance }) => zoneId === zone.plan.zoneId && stance === "welcome",
    );
    const codes = welcome.map(({ sectorCode }) => sectorCode);
    for (const { sectorCode } of zone.sectors) expect(codes).toContain(sectorCode);
    const keys = zone.sectors.map(({ lotId, sectorCode }) => `${lotId} ${sectorCode}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(zone.sectors.length > 0).toBe(codes.length > 0);
  });
});

function distanceToEdge(
  [px, py]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length2));
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay));
}

it("come to about 300, the two operating parks fully let and every status there", () => {
  expect(lots.length).toBeGreaterThan(280);
  expect(lots.length).toBeLessThan(360);
  const operating = lots.filter(({ zoneId }) => zoneId === "kcn-giao-long" || zoneId === "kcn-an-hiep");
  expect(operating.every(({ status }) => status === "let")).toBe(true);
  expect(new Set(lots.map(({ status }) => status)).size).toBe(7);
  expect(new Set(lots.map(({ reservedFor }) => reservedFor))).toEqual(new Set([null, "sme", "hi_tech"]));
});

it("are all flagged as made up, and a good part says nothing of power, water and wastewater", () => {
  expect(
    lots.every(({ sureness, sourceId }) => sureness === "illustrative" && sourceId === "illustrative"),
  ).toBe(true);
  const silent = lots.filter(({ powerKva }) => powerKva === null).length / lots.length;
  expect(silent).toBeGreaterThan(0.3);
  expect(silent).toBeLessThan(0.7);
});

it("only await a day that has not come, unless they are ready", () => {
  for (const { status, readyFrom, asOf } of lots) {
    if (readyFrom === null || readyFrom === undefined) continue;
    const past = new Date(readyFrom) <= new Date(asOf);
    if (status === "construction" || status === "clearance" || status === "planned") expect(past).toBe(false);
    if (status === "ready") expect(past).toBe(true);
  }
});

it("date every figure in order, the lot by what has waited longest, and leave some unconfirmed for half a year", () => {
  for (const { figureDates, confirmedOn } of lots) {
    const dates = Object.values(lotFigureDates.parse(figureDates));
    for (const { added, changed, confirmed } of dates)
      expect([added, changed, confirmed].sort()).toEqual([added, changed, confirmed]);
    expect(dates.map(({ confirmed }) => confirmed).sort()[0]).toBe(
      new Date(confirmedOn ?? 0).toISOString().slice(0, 10),
    );
  }
  const stale = lots.filter(({ confirmedOn }) =>
    isStale(new Date(confirmedOn ?? 0).toISOString(), "2026-11-24"),
  );
  expect(stale.length / lots.length).toBeGreaterThan(0.08);
  expect(stale.length / lots.length).toBeLessThan(0.3);
});

it("publish a plausible rent for some, and say nothing of the others", () => {
  const rents = lots.flatMap(({ rentUsdM2Term }) =>
    typeof rentUsdM2Term === "number" ? [rentUsdM2Term] : [],
  );
  expect(Math.min(...rents)).toBeGreaterThanOrEqual(60);
  expect(Math.max(...rents)).toBeLessThanOrEqual(130);
  expect(rents.length / lots.length).toBeGreaterThan(0.5);
  expect(rents.length / lots.length).toBeLessThan(0.8);
});

it("are the same on every run", () => {
  expect(JSON.stringify(allLots())).toBe(JSON.stringify(zoneLots));
  const spec = {
    zoneId: "x",
    centre: { latitude: 10.2, longitude: 106.4 },
    areaHa: 40,
    aspect: 1.5,
    heading: 33,
    lots: 12,
  };
  expect(layOut(spec)).toEqual(layOut(spec));
  expect(layOut({ ...spec, zoneId: "y" })).not.toEqual(layOut(spec));
});
