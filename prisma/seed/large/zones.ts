import type { Prisma } from "../../generated/client";
import { communesToday } from "../data/localities/communes/communes";
import type { GeoPoint } from "../geometry/local-frame";

export const lotsPerZone = 100;

export type LargeZone = {
  readonly row: Prisma.ZoneCreateManyInput & { id: string };
  readonly centre: GeoPoint;
  readonly localityId: string;
};

const columns = 24;
const rows = 20;
const [south, west] = [9.6, 105.75];
const step = 0.035;

/** Zone n of a grid over the province, with an id that marks it as made for measuring. */
export function largeZone(number: number): LargeZone {
  const id = `bench-${String(number + 1).padStart(5, "0")}`;
  const centre = {
    latitude: south + (Math.floor(number / columns) % rows) * step,
    longitude: west + (number % columns) * step,
  };
  const commune = communesToday[number % communesToday.length];
  return {
    row: {
      id,
      kind: number % 3 === 0 ? "park" : "cluster",
      name: `Bench ${number + 1}`,
      aliases: [],
      ...centre,
      coordinateSureness: "illustrative",
      coordinateSourceId: "illustrative",
    },
    centre,
    localityId: commune?.id ?? "vinh-long",
  };
}
