import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { lotQuery } from "~/app/sites/model/lot-query";
import type { LotResults } from "~/app/sites/model/lot-results";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";
import { anyQuery, demandingQuery, shapes } from "./any-query";

// The portal's own lots, asked for in many ways: Meilisearch and the database must say the same.
const search = searchClient(env);
const nobody = searchClient({ ...env, MEILI_URL: "http://127.0.0.1:9" });

beforeAll(async () => {
  await rebuild(search, db, lots);
});

const byEngine = (query: LotQuery) => searchLots(query, "vi", { db, search });
const byDatabase = (query: LotQuery) => searchLots(query, "vi", { db, search: nobody });
const asked = (query: Partial<LotQuery>) => lotQuery.parse(query);

/** The engine orders by distance from a point to the metre; what lies closer together may stand either way. */
function inTens({ hits }: LotResults) {
  return hits.map(({ distanceKm }) => Math.round((distanceKm ?? 0) * 100));
}

test("engine and database agree on totals, facets, bounds, distances and relaxations", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyQuery, demandingQuery), async (query) => {
      const [engine, database] = await Promise.all([byEngine(query), byDatabase(query)]);
      expect([engine.answeredBy, database.answeredBy]).toEqual(["search", "database"]);
      const { hits, answeredBy, ...answer } = engine;
      const { hits: rows, answeredBy: _, ...other } = database;
      expect(other).toEqual(answer);
      const isStrict = query.sort !== "distance" || shapes.includes(query.near ?? "");
      if (query.q === "" && isStrict) expect(rows).toEqual(hits);
      else if (query.sort === "distance") expect(inTens(database)).toEqual(inTens(engine));
      if (answer.total <= query.size)
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(hits.map(({ id }) => id)));
    }),
    { numRuns: 120 },
  );
}, 180_000);

test("every relaxation, applied, yields exactly as many lots as it promised", async () => {
  let relaxed = 0;
  await fc.assert(
    fc.asyncProperty(demandingQuery, async (query) => {
      const { total, noLots, searchedAs } = await byEngine(query);
      expect(noLots === null).toBe(total > 0);
      for (const relaxation of noLots?.relaxations ?? []) {
        relaxed++;
        const applied = await byEngine(relaxation.query);
        expect(applied.total).toBe(relaxation.total);
        expect(applied.total).toBeGreaterThan(0);
        expect(applied.searchedAs).toBe(searchedAs === null ? null : applied.searchedAs);
      }
      if (noLots) expect(noLots.relaxations.length).toBeGreaterThan(0);
      expect(noLots?.relaxations.length ?? 0).toBeLessThanOrEqual(5);
    }),
    { numRuns: 60 },
  );
  expect(relaxed).toBeGreaterThan(20);
}, 180_000);

test("a bound too high is lowered just to where lots appear", async () => {
  const { bounds } = await byEngine(asked({}));
  const most = bounds.powerMin?.max ?? 0;
  const { total, noLots } = await byEngine(asked({ powerMin: most * 2, kind: ["park", "cluster"] }));
  expect(total).toBe(0);
  const [first] = noLots?.relaxations ?? [];
  expect(first?.needs).toEqual(["powerMin"]);
  expect(first?.query.powerMin).toBeLessThanOrEqual(most);
  expect(first?.query.powerMin).toBeGreaterThan(most * 0.9);
  expect(first?.query.kind).toEqual(["park", "cluster"]);
  expect(noLots?.needs[0]?.need).toBe("powerMin");
});

test("a need that excludes nothing by itself is said to exclude nothing", async () => {
  const { noLots } = await byEngine(asked({ zone: ["kcn-an-hiep"], status: ["ready"], areaMin: 0.1 }));
  expect(noLots?.needs.find(({ need }) => need === "areaMin")).toEqual({ need: "areaMin", excludes: 0 });
  expect(
    noLots?.needs
      .filter(({ excludes }) => excludes > 0)
      .map(({ need }) => need)
      .sort(),
  ).toEqual(["status", "zone"]);
});

test("where no single change helps, two are offered together", async () => {
  const { noLots } = await byEngine(asked({ rentMax: 1, powerMin: 9_000_000 }));
  const [first] = noLots?.relaxations ?? [];
  expect(first?.needs.toSorted()).toEqual(["powerMin", "rentMax"]);
  expect(first?.total).toBeGreaterThan(0);
});

test("a project larger than anything there is still finds a way, and sees what keeps lots out", async () => {
  const { total, noLots } = await byEngine(
    asked({ areaMin: 10, powerMin: 10_000, waterMin: 1000, zone: ["kcn-phu-thuan"] }),
  );
  expect(total).toBe(0);
  const all = (await byEngine(asked({}))).total;
  expect(noLots?.all).toBe(all);
  const kept = Object.fromEntries(noLots?.needs.map(({ need, excludes }) => [need, excludes]) ?? []);
  expect(kept).toMatchObject({ areaMin: all, powerMin: all, waterMin: all });
  expect(kept.zone).toBe(all - (await byEngine(asked({ zone: ["kcn-phu-thuan"] }))).total);
  const [first] = noLots?.relaxations ?? [];
  expect(first?.needs.toSorted()).toEqual(["areaMin", "powerMin", "waterMin"]);
  expect(first?.query.zone).toEqual(["kcn-phu-thuan"]);
});

test("later days and lots without a day are offered, whichever is nearer", async () => {
  const later = await byEngine(asked({ readyBy: "2020-01-01", zone: ["kcn-phu-thuan"] }));
  const [day] = later.noLots?.relaxations ?? [];
  expect([day?.needs[0], day?.query.readyBy, day?.query.undated]).toEqual(["readyBy", "2027-03-31", false]);
  const undated = await byEngine(asked({ readyBy: "2029-01-01", zone: ["kcn-giao-hoa"] }));
  const [without] = undated.noLots?.relaxations ?? [];
  expect([without?.needs[0], without?.query.readyBy, without?.query.undated]).toEqual([
    "readyBy",
    "2029-01-01",
    true,
  ]);
});

test("near an infrastructure, lots say how far they are and can be ordered by it", async () => {
  const port = await db.infrastructure.findFirstOrThrow({ where: { kind: "port" }, orderBy: { id: "asc" } });
  const { near, hits, total } = await byEngine(asked({ near: port.id, within: 40, sort: "distance" }));
  expect(near).toEqual({
    label: { vi: port.nameVi, en: port.nameEn },
    latitude: port.latitude,
    longitude: port.longitude,
  });
  expect(total).toBeGreaterThan(0);
  const distances = hits.map(({ distanceKm }) => distanceKm ?? Number.NaN);
  expect(distances.every((km) => km <= 40)).toBe(true);
  expect([...distances].sort((a, b) => a - b)).toEqual(distances);
});

test("a place nobody knows is not asked for", async () => {
  const [all, none] = await Promise.all([
    byEngine(asked({})),
    byEngine(asked({ near: "atlantis", within: 5 })),
  ]);
  expect(none.near).toBeNull();
  expect(none.total).toBe(all.total);
  expect(none.hits.every(({ distanceKm }) => distanceKm === null)).toBe(true);
});

test("a range's ends leave out what is asked of itself and keep the rest", async () => {
  const [all, some] = await Promise.all([
    byEngine(asked({ kind: ["cluster"] })),
    byEngine(asked({ kind: ["cluster"], areaMin: 1, areaMax: 1.5, powerMin: 500 })),
  ]);
  const strong = await byEngine(asked({ kind: ["cluster"], powerMin: 500 }));
  expect(some.bounds.areaMin).toEqual(strong.bounds.areaMin);
  expect(some.bounds.areaMax).toEqual(strong.bounds.areaMin);
  expect(some.bounds.powerMin?.min).toBeLessThan(500);
  expect(all.bounds.areaMin?.min).toBeLessThan(1);
});

test("among lots as soon to be had, those confirmed lately come first", async () => {
  const { hits } = await byEngine(asked({ status: ["ready"], size: 50 }));
  const quarters = hits.map(
    ({ confirmedOn }) => `${confirmedOn.slice(0, 4)} ${Math.ceil(Number(confirmedOn.slice(5, 7)) / 3)}`,
  );
  expect([...quarters].sort().reverse()).toEqual(quarters);
  expect(new Set(quarters).size).toBeGreaterThan(1);
});

test.each([["phus thuaanj"], ["phu1 thua65n"]])(
  "%s, typed with the Vietnamese keyboard off, is decoded and said, by both engines",
  async (q) => {
    const meant = await byEngine(asked({ q: "phú thuận" }));
    for (const results of await Promise.all([byEngine(asked({ q })), byDatabase(asked({ q }))])) {
      expect(results.searchedAs).toBe("phú thuận");
      expect(results.total).toBe(meant.total);
    }
  },
);

test("what is found as typed is not decoded", async () => {
  const { searchedAs, total } = await byEngine(asked({ q: "lots" }));
  expect([searchedAs, total > 0]).toEqual([null, true]);
});

test("decoded words with another need too many are explained by what was meant", async () => {
  const { searchedAs, noLots } = await byEngine(asked({ q: "phus thuaanj", powerMin: 9_000_000 }));
  expect(searchedAs).toBe("phú thuận");
  expect(noLots?.relaxations[0]).toMatchObject({ needs: ["powerMin"], query: { q: "phú thuận" } });
});
