import { expect, it } from "vitest";
import type { Position } from "~/app/sites/model/places/geometry";
import { communesToday } from "~/prisma/seed/data/localities/communes/communes";
import { localities } from "~/prisma/seed/data/localities/localities";
import { districts } from "~/prisma/seed/data/localities/provinces";
import { zonePlaces } from "~/prisma/seed/data/zones/places";
import { zones } from "~/prisma/seed/data/zones/zones";

interface MultiPolygon {
  type: "MultiPolygon";
  coordinates: Position[][][];
}
const boundaries = new Map(
  localities.map(({ id, boundary }) => [id, boundary as unknown as MultiPolygon | undefined]),
);

/** Even-odd rule over all rings. */
function holds({ coordinates }: MultiPolygon, [x, y]: Position): boolean {
  const edges = coordinates.flat().flatMap((ring) => ring.slice(1).map((end, at) => [ring[at] ?? end, end]));
  const crossed = edges.filter(
    ([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]) =>
      y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
  return crossed.length % 2 === 1;
}

/** Square kilometres, by a local plane that is right to a few in 1,000 within the province. */
function areaKm2({ coordinates }: MultiPolygon): number {
  const km = ([longitude, latitude]: Position) =>
    [longitude * 111.32 * Math.cos((10.1 * Math.PI) / 180), latitude * 110.6] as const;
  const ringArea = (ring: Position[]) =>
    ring.slice(1).reduce((sum, end, at) => {
      const [[x1, y1], [x2, y2]] = [km(ring[at] ?? end), km(end)];
      return sum + (x1 * y2 - x2 * y1) / 2;
    }, 0);
  return Math.abs(coordinates.flat().reduce((sum, ring) => sum + ringArea(ring), 0));
}

const holding = (point: Position) =>
  communesToday.map(({ id }) => id).filter((id) => holds(boundaries.get(id) as MultiPolygon, point));

it("every commune and ward of today holds its own seat, and nobody else's", () => {
  expect(communesToday).toHaveLength(48);
  for (const { id, centre } of communesToday) expect(holding([centre[1], centre[0]]), id).toEqual([id]);
});

it("outer rings run counter-clockwise (RFC 7946): the other way round they would mean the rest of the world", () => {
  for (const [id, boundary] of boundaries) {
    for (const [outer = []] of boundary?.coordinates ?? []) {
      const doubled = outer.slice(1).reduce((sum, [x, y], at) => {
        const [fromX, fromY] = outer[at] ?? [x, y];
        return sum + fromX * y - x * fromY;
      }, 0);
      expect(doubled, id).toBeGreaterThan(0);
    }
  }
});

it("a zone's point lies in a commune that the register names for it", () => {
  for (const { id, latitude, longitude } of zones) {
    if (typeof latitude !== "number" || typeof longitude !== "number") continue;
    const named = zonePlaces.filter(({ zoneId }) => zoneId === id).map(({ localityId }) => localityId);
    const [place] = holding([longitude, latitude]);
    expect(named, id).toContain(place);
  }
});

it("four old districts are known whole; five share a commune of today with a neighbour", () => {
  const partial = (id: string) => localities.find((place) => place.id === id)?.boundaryIsPartial;
  const names = Object.keys(districts).filter((id) => partial(id) === false);
  expect(names).toEqual(["ba-tri-ben-tre", "binh-dai-ben-tre", "mo-cay-nam-ben-tre", "thanh-phu-ben-tre"]);
});

it("an old district is as large as the communes of today that lie wholly in it", () => {
  for (const district of Object.keys(districts)) {
    const parts = communesToday.filter(({ madeOf }) => madeOf.every(([, within]) => within === district));
    const sum = parts.reduce((all, { id }) => all + areaKm2(boundaries.get(id) as MultiPolygon), 0);
    const whole = areaKm2(boundaries.get(district) as MultiPolygon);
    expect(Math.abs(whole - sum), district).toBeLessThan(0.01);
  }
});
