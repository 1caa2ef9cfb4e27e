import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotQuery } from "~/app/sites/model/lot-query";
import type { Coordinates } from "~/app/sites/model/places/distance";
import { kmToShape } from "~/app/sites/model/places/geometry";
import {
  infrastructureItem,
  infrastructureSelect,
} from "~/app/sites/queries/places/select-infrastructure.server";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";

// Near means near to the thing as it is: the road's nearest stretch, the area's edge, the nearest port of all.
const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });
const engines = [
  ["the engine", search],
  ["the database", nobody],
] as const;

beforeAll(async () => {
  await rebuild(search, db, lots);
});

const asked = (query: Partial<LotQuery>) => lotQuery.parse({ size: 100, ...query });
const byEngine = (query: Partial<LotQuery>) => searchLots(asked(query), "en", { db, search });

async function things() {
  return (await db.infrastructure.findMany({ select: infrastructureSelect })).map(infrastructureItem);
}

type Things = Awaited<ReturnType<typeof things>>;

function kmToNearest(from: Coordinates, counted: Things): number {
  return Math.round(Math.min(...counted.map(({ shape }) => kmToShape(from, shape))) * 100) / 100;
}

test.each(engines)(
  "%s measures to the nearest stretch of a road and to the edge of an area",
  async (_, by) => {
    const shaped = (await things()).filter(({ shape }) => shape.type !== "Point");
    expect(new Set(shaped.map(({ shape }) => shape.type))).toEqual(new Set(["LineString", "Polygon"]));
    for (const thing of shaped) {
      const { hits } = await searchLots(asked({ near: thing.id, sort: "distance" }), "en", {
        db,
        search: by,
      });
      const distances = hits.map(({ distanceKm }) => distanceKm ?? Number.NaN);
      expect(distances).toEqual(hits.map((lot) => kmToNearest(lot, [thing])));
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  },
);

test.each(engines)(
  "%s measures to the nearest of a kind, and only to those that work where any does",
  async (_, by) => {
    const all = await things();
    for (const kind of ["port", "expressway", "bridge", "raw_material_zone"] as const) {
      const ofKind = all.filter((thing) => thing.kind === kind);
      const working = ofKind.filter(({ status }) => status === "operating");
      const counted = working.length > 0 ? working : ofKind;
      const { hits, total } = await searchLots(asked({ near: kind, within: 30, sort: "distance" }), "en", {
        db,
        search: by,
      });
      const every = await db.lot.findMany({ select: { latitude: true, longitude: true } });
      expect(total).toBe(every.filter((lot) => kmToNearest(lot, counted) <= 30).length);
      expect(hits.map(({ distanceKm }) => distanceKm)).toEqual(hits.map((lot) => kmToNearest(lot, counted)));
    }
  },
);

test.each(["ct-trung-luong", "vung-dua-huu-co", "port"])(
  "too far from %s, a wider circle is offered and holds what it promises",
  async (near) => {
    const { hits } = await byEngine({ near, sort: "distance" });
    const nearest = hits[0]?.distanceKm ?? Number.NaN;
    const query = { near, within: Math.max(0.1, nearest - 0.5), zone: [hits.at(-1)?.zoneId ?? ""] };
    const { total, noLots } = await byEngine(query);
    expect(total).toBe(0);
    const wider = noLots?.relaxations.find(({ needs }) => needs.join() === "within");
    expect(wider?.query.within).toBeGreaterThan(nearest);
    const held = await searchLots(wider?.query ?? asked({}), "en", { db, search });
    expect(held.total).toBe(wider?.total);
  },
);
