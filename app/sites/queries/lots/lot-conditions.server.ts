import { Prisma } from "~/prisma/generated/client";
import { plainCode } from "~/search/fold";
import { areaBeyond, leastArea } from "~/search/lot-search/lot-filter";
import type { Phrase, Term } from "~/search/words/terms";
import { queryTerms } from "~/search/words/terms";
import type { LotQuery } from "../../model/lot-query";
import type { LotNeed } from "../../model/needs/lot-needs";
import { needsOf } from "../../model/needs/lot-needs";
import { readBox } from "../../model/places/where";
import type { MeasuredAsk } from "./lot-distances.server";
import type { LotVocabulary } from "./lot-vocabulary.server";

/** A reader's query as conditions on "Lot" l; single needs can be left out to count their alternatives. */
export class LotConditions {
  readonly #byNeed: Map<LotNeed, Prisma.Sql>;

  constructor(ask: MeasuredAsk, vocabulary: LotVocabulary) {
    const all = conditions(ask, vocabulary);
    this.#byNeed = new Map(needsOf(ask.query).map((need) => [need, all[need]()]));
  }

  /** Everything asked for, but not these needs. */
  except(...needs: LotNeed[]): Prisma.Sql {
    const all = [...this.#byNeed].filter(([need]) => !needs.includes(need)).map(([, condition]) => condition);
    return all.length === 0 ? Prisma.sql`TRUE` : Prisma.join(all, " AND ");
  }
}

function conditions(
  { query, away }: MeasuredAsk,
  vocabulary: LotVocabulary,
): Record<LotNeed, () => Prisma.Sql> {
  const { locality, kind } = query;
  const inLocality = () =>
    vocabulary.zonesWhere(({ localityIds }) => localityIds.some((id) => locality.includes(id)));
  const ofKind = () => vocabulary.zonesWhere(({ zoneKind }) => kind.includes(zoneKind));
  return {
    areaMin: () => Prisma.sql`l."areaM2" >= ${leastArea(query.areaMin ?? 0)}::float8`,
    areaMax: () => Prisma.sql`l."areaM2" < ${areaBeyond(query.areaMax ?? 0)}::float8`,
    powerMin: () => Prisma.sql`l."powerKva" >= ${query.powerMin}::float8`,
    waterMin: () => Prisma.sql`l."waterM3Day" >= ${query.waterMin}::float8`,
    wastewaterMin: () => Prisma.sql`l."wastewaterM3Day" >= ${query.wastewaterMin}::float8`,
    rentMax: () => Prisma.sql`l."rentUsdM2Term" <= ${query.rentMax}::float8`,
    readyBy: () => readyBy(query),
    within: () => (away ? Prisma.sql`${away} <= ${query.within}::float8` : Prisma.sql`TRUE`),
    bbox: () => inBox(query.bbox ?? ""),
    zone: () => inZones(query.zone),
    kind: () => inZones(ofKind()),
    locality: () => inZones(inLocality()),
    status: () => Prisma.sql`l.status::text = ANY(${query.status})`,
    reserved: () => Prisma.sql`l."reservedFor"::text = ANY(${query.reserved})`,
    sector: () => inSectors(vocabulary.sectors.akin(query.sector)),
    q: () => wordsFound(query.q, vocabulary),
  };
}

function readyBy({ readyBy, undated }: LotQuery): Prisma.Sql {
  return Prisma.sql`(l."readyFrom" <= ${readyBy}::date OR (${undated} AND l."readyFrom" IS NULL))`;
}

function inBox(bbox: string): Prisma.Sql {
  const box = readBox(bbox);
  if (!box) return Prisma.sql`TRUE`;
  return Prisma.sql`(l.latitude BETWEEN ${box.south}::float8 AND ${box.north}::float8
    AND l.longitude BETWEEN ${box.west}::float8 AND ${box.east}::float8)`;
}

function wordsFound(q: string, vocabulary: LotVocabulary): Prisma.Sql {
  const terms = queryTerms(q).map((term) => found(term, vocabulary));
  return terms.length === 0 ? Prisma.sql`TRUE` : Prisma.join(terms, " AND ");
}

function found(term: Term, vocabulary: LotVocabulary): Prisma.Sql {
  const alternatives = term.map((phrases) => {
    const all = phrases.map((phrase) => holdsPhrase(phrase, vocabulary));
    return Prisma.sql`(${Prisma.join(all, " AND ")})`;
  });
  return Prisma.sql`(${Prisma.join(alternatives, " OR ")})`;
}

function holdsPhrase(phrase: Phrase, vocabulary: LotVocabulary): Prisma.Sql {
  const { everywhere, zoneIds, statuses, purposes, sectorKeys } = vocabulary.find(phrase);
  if (everywhere) return Prisma.sql`TRUE`;
  const code = plainCode(phrase.words) + (phrase.begun ? "%" : "");
  return Prisma.sql`(${Prisma.join(
    [
      inZones(zoneIds),
      Prisma.sql`l.status::text = ANY(${statuses})`,
      Prisma.sql`l."reservedFor"::text = ANY(${purposes})`,
      inSectors(sectorKeys),
      Prisma.sql`lower(regexp_replace(l.code, '[^[:alnum:]]', '', 'g')) LIKE ${code}`,
    ],
    " OR ",
  )})`;
}

function inZones(ids: string[]): Prisma.Sql {
  return Prisma.sql`l."zoneId" = ANY(${ids})`;
}

function inSectors(keys: string[]): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "LotSector" s
    WHERE s."lotId" = l.id AND s."sectorVersion" || ':' || s."sectorCode" = ANY(${keys}))`;
}
