import type { Database } from "~/app/platform/database/connect.server";
import { Prisma } from "~/prisma/generated/client";
import { fold } from "~/search/fold";
import { lots } from "~/search/lots";
import type { LotAnswer } from "~/search/query-lots";
import { lotHit } from "~/search/query-lots";
import { foldedText } from "~/search/words/terms";
import type { ZoneWords } from "~/search/words/zone-words";
import { statusesByReadiness } from "../model/lot-order";
import type { LotQuery } from "../model/lot-query";
import type { LotFacet, LotSort } from "../model/lot-terms";
import { lotFacets } from "../model/lot-terms";
import { LotConditions } from "./lot-conditions.server";
import type { LotVocabulary } from "./lot-vocabulary.server";
import { loadLotVocabulary } from "./lot-vocabulary.server";

type Counts = Record<string, number>;

/**
 * The database's answer to a reader's query while Meilisearch is away: the same conditions, totals and facet counts,
 * over the same words. What it leaves to the engine: typing slips, and ranking beyond "the zone is called so".
 */
export async function lotsFromDatabase(db: Database, query: LotQuery): Promise<LotAnswer> {
  const vocabulary = await loadLotVocabulary(db);
  const conditions = new LotConditions(query, vocabulary);
  const [hits, byZone, ...counts] = await Promise.all([
    pageOfHits(db, query, conditions, vocabulary),
    countByZone(db, conditions.except()),
    ...lotFacets.map((facet) => counters[facet](db, conditions.except(facet), vocabulary)),
  ]);
  return {
    hits,
    total: Object.values(byZone).reduce((sum, count) => sum + count, 0),
    counts: Object.fromEntries(lotFacets.map((facet, at) => [facet, counts[at]])) as LotAnswer["counts"],
  };
}

const counters: Record<
  LotFacet,
  (db: Database, where: Prisma.Sql, vocabulary: LotVocabulary) => Promise<Counts>
> = {
  zone: countByZone,
  kind: async (db, where, { zones }) =>
    regroup(await countByZone(db, where), zones, (zone) => [zone.zoneKind]),
  locality: async (db, where, { zones }) =>
    regroup(await countByZone(db, where), zones, (zone) => zone.localityIds),
  status: countByStatus,
  reserved: countByPurpose,
  sector: countBySector,
};

async function countByZone(db: Database, where: Prisma.Sql): Promise<Counts> {
  return asCounts(
    await db.$queryRaw`SELECT l."zoneId" AS value, count(*)::int AS count FROM "Lot" l WHERE ${where} GROUP BY 1`,
  );
}

async function countByStatus(db: Database, where: Prisma.Sql): Promise<Counts> {
  return asCounts(
    await db.$queryRaw`SELECT l.status::text AS value, count(*)::int AS count FROM "Lot" l WHERE ${where} GROUP BY 1`,
  );
}

async function countByPurpose(db: Database, where: Prisma.Sql): Promise<Counts> {
  return asCounts(
    await db.$queryRaw`
      SELECT l."reservedFor"::text AS value, count(*)::int AS count FROM "Lot" l
      WHERE l."reservedFor" IS NOT NULL AND ${where} GROUP BY 1`,
  );
}

/** A lot with two groups of one division counts once for the division. */
async function countBySector(db: Database, where: Prisma.Sql, { sectors }: LotVocabulary): Promise<Counts> {
  const pairs = sectors.keys().flatMap((own) => sectors.upwards(own).map((value) => ({ own, value })));
  return asCounts(
    await db.$queryRaw`
      SELECT above.value, count(DISTINCT l.id)::int AS count
      FROM "Lot" l
      JOIN "LotSector" s ON s."lotId" = l.id
      JOIN unnest(${pairs.map(({ own }) => own)}::text[], ${pairs.map(({ value }) => value)}::text[])
        AS above(own, value) ON above.own = s."sectorVersion" || ':' || s."sectorCode"
      WHERE ${where} GROUP BY 1`,
  );
}

function asCounts(rows: unknown): Counts {
  return Object.fromEntries(
    (rows as { value: string; count: number }[]).map((row) => [row.value, row.count]),
  );
}

function regroup(
  byZone: Counts,
  zones: Map<string, ZoneWords>,
  valuesOf: (zone: ZoneWords) => string[],
): Counts {
  const counts: Counts = {};
  for (const [zoneId, count] of Object.entries(byZone)) {
    const zone = zones.get(zoneId);
    for (const value of zone ? valuesOf(zone) : []) counts[value] = (counts[value] ?? 0) + count;
  }
  return counts;
}

async function pageOfHits(
  db: Database,
  query: LotQuery,
  conditions: LotConditions,
  vocabulary: LotVocabulary,
): Promise<LotAnswer["hits"]> {
  const zones = [...vocabulary.zones.values()];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT l.id FROM "Lot" l
    JOIN unnest(${zones.map(({ zoneId }) => zoneId)}::text[], ${zones.map(({ zoneOrder }) => zoneOrder)}::text[])
      AS z(id, zone_order) ON z.id = l."zoneId"
    WHERE ${conditions.except()}
    ORDER BY ${chosenOrder(query, zones)}array_position(${[...statusesByReadiness]}::text[], l.status::text),
      z.zone_order COLLATE "C", ${codeOrder}, l.id
    LIMIT ${query.size} OFFSET ${(query.page - 1) * query.size}`;
  const documents = new Map(
    (
      await lots.load(
        db,
        rows.map(({ id }) => id),
      )
    ).map((document) => [document.id, document]),
  );
  return rows.flatMap(({ id }) => {
    const document = documents.get(id);
    return document ? [lotHit(document)] : [];
  });
}

/** The same form as app/sites/model/lot-order.ts gives to Meilisearch. */
const codeOrder = Prisma.sql`(lower(regexp_replace(l.code, '[0-9]*$', ''))
  || lpad(substring(l.code from '[0-9]*$'), greatest(6, length(substring(l.code from '[0-9]*$'))), '0')) COLLATE "C"`;

const orders: Record<Exclude<LotSort, "relevance">, Prisma.Sql> = {
  "area-asc": Prisma.sql`l."areaM2", `,
  "area-desc": Prisma.sql`l."areaM2" DESC, `,
  "rent-asc": Prisma.sql`l."rentUsdM2Term" NULLS LAST, `,
  distance: Prisma.empty,
  changed: Prisma.sql`l."updatedAt" DESC, `,
  ready: Prisma.sql`l."readyFrom" NULLS LAST, `,
  code: Prisma.sql`${codeOrder}, z.zone_order COLLATE "C", `,
};

function chosenOrder({ sort, q }: LotQuery, zones: ZoneWords[]): Prisma.Sql {
  if (sort !== "relevance") return orders[sort];
  const typed = fold(q);
  if (typed === "") return Prisma.empty;
  const called = zones.filter(({ names }) => foldedText(names).includes(` ${typed}`));
  return Prisma.sql`(l."zoneId" = ANY(${called.map(({ zoneId }) => zoneId)})) DESC, `;
}
