import type { Database } from "~/app/platform/database/connect.server";
import type { Prisma } from "~/prisma/generated/client";
import type { LotAnswer, LotAsk, LotEngine } from "~/search/lot-search/lot-answer";
import { lotHit, withNamesWhole } from "~/search/lot-search/lot-answer";
import { lots } from "~/search/lots";
import type { ZoneWords } from "~/search/words/zone-words";
import type { LotFacet } from "../../model/lot-terms";
import { lotFacets } from "../../model/lot-terms";
import { meantFromDatabase } from "../words/meant-from-database.server";
import { boundsFromDatabase, probeDatabase } from "./count-lots.server";
import { LotConditions } from "./lot-conditions.server";
import type { MeasuredAsk } from "./lot-distances.server";
import { measuring } from "./lot-distances.server";
import { orderSql } from "./lot-sql.server";
import type { LotVocabulary } from "./lot-vocabulary.server";
import { loadLotVocabulary } from "./lot-vocabulary.server";

type Counts = Record<string, number>;

/**
 * The database's answers to readers' queries while Meilisearch is away: the same conditions, totals and facet counts,
 * over the same words. What it leaves to the engine: typing slips, and ranking beyond "the zone is called so".
 */
export function databaseEngine(db: Database): LotEngine {
  const vocabulary = loadLotVocabulary(db);
  // Whoever asks hears of it; until somebody does, it must not end the process.
  vocabulary.catch(() => {});
  const distances = measuring(db);
  const measured = async <Ask extends LotAsk>(ask: Ask) =>
    distances(withNamesWhole(ask, (await vocabulary).names));
  const answer = async (ask: LotAsk) => lotsFromDatabase(db, await measured(ask), await vocabulary);
  return {
    answer,
    probe: async (probes) => {
      const words = await vocabulary;
      const asks = await Promise.all(probes.map(measured));
      return Promise.all(asks.map((ask) => probeDatabase(db, new LotConditions(ask, words), ask)));
    },
    meant: async (ask) => meantFromDatabase(db, ask.query.q, (await answer(withoutWords(ask))).counts),
  };
}

function withoutWords({ query, near }: LotAsk): LotAsk {
  return { query: { ...query, q: "" }, near };
}

async function lotsFromDatabase(
  db: Database,
  ask: MeasuredAsk,
  vocabulary: LotVocabulary,
): Promise<LotAnswer> {
  const conditions = new LotConditions(ask, vocabulary);
  const [hits, byZone, bounds, ...counts] = await Promise.all([
    pageOfHits(db, ask, conditions, vocabulary),
    countByZone(db, conditions.except()),
    boundsFromDatabase(db, conditions),
    ...lotFacets.map((facet) => counters[facet](db, conditions.except(facet), vocabulary)),
  ]);
  return {
    hits,
    bounds,
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

/** A lot with two groups of one division counts once for the division; one with the division for each of its groups. */
async function countBySector(db: Database, where: Prisma.Sql, { sectors }: LotVocabulary): Promise<Counts> {
  const pairs = sectors.keys().flatMap((own) => sectors.akin([own]).map((value) => ({ own, value })));
  return asCounts(
    await db.$queryRaw`
      SELECT akin.value, count(DISTINCT l.id)::int AS count
      FROM "Lot" l
      JOIN "LotSector" s ON s."lotId" = l.id
      JOIN unnest(${pairs.map(({ own }) => own)}::text[], ${pairs.map(({ value }) => value)}::text[])
        AS akin(own, value) ON akin.own = s."sectorVersion" || ':' || s."sectorCode"
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
  ask: MeasuredAsk,
  conditions: LotConditions,
  vocabulary: LotVocabulary,
): Promise<LotAnswer["hits"]> {
  const { page, size } = ask.query;
  const zones = [...vocabulary.zones.values()];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT l.id FROM "Lot" l
    JOIN unnest(${zones.map(({ zoneId }) => zoneId)}::text[], ${zones.map(({ zoneOrder }) => zoneOrder)}::text[])
      AS z(id, zone_order) ON z.id = l."zoneId"
    WHERE ${conditions.except()}
    ORDER BY ${orderSql(ask, zones)}
    LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const ids = rows.map(({ id }) => id);
  const documents = new Map((await lots.load(db, ids)).map((document) => [document.id, document]));
  return ids.flatMap((id) => {
    const document = documents.get(id);
    return document ? [lotHit(document, ask.near)] : [];
  });
}
