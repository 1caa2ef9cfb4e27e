import { Prisma } from "~/prisma/generated/client";
import { plainCode } from "~/search/fold";
import type { Phrase, Term } from "~/search/words/terms";
import { queryTerms } from "~/search/words/terms";
import type { LotQuery } from "../model/lot-query";
import type { LotFacet } from "../model/lot-terms";
import type { LotVocabulary } from "./lot-vocabulary.server";

/** A reader's query as conditions on "Lot" l; a facet's own condition can be left out to count its alternatives. */
export class LotConditions {
  readonly #always: Prisma.Sql[];
  readonly #byFacet: Map<LotFacet, Prisma.Sql>;

  constructor(query: LotQuery, vocabulary: LotVocabulary) {
    this.#always = [...rangeConditions(query), ...queryTerms(query.q).map((term) => found(term, vocabulary))];
    this.#byFacet = facetConditions(query, vocabulary);
  }

  /** Everything asked for, but not what this facet asks. */
  except(facet?: LotFacet): Prisma.Sql {
    const facets = [...this.#byFacet].filter(([name]) => name !== facet).map(([, condition]) => condition);
    const all = [...this.#always, ...facets];
    return all.length === 0 ? Prisma.sql`TRUE` : Prisma.join(all, " AND ");
  }
}

function rangeConditions(query: LotQuery): Prisma.Sql[] {
  const { areaMin, areaMax, powerMin, waterMin, wastewaterMin, rentMax } = query;
  return [
    areaMin === undefined ? null : Prisma.sql`l."areaM2" >= ${areaMin * 10_000}`,
    areaMax === undefined ? null : Prisma.sql`l."areaM2" <= ${areaMax * 10_000}`,
    powerMin === undefined ? null : Prisma.sql`l."powerKva" >= ${powerMin}`,
    waterMin === undefined ? null : Prisma.sql`l."waterM3Day" >= ${waterMin}`,
    wastewaterMin === undefined ? null : Prisma.sql`l."wastewaterM3Day" >= ${wastewaterMin}`,
    rentMax === undefined ? null : Prisma.sql`l."rentUsdM2Term" <= ${rentMax}`,
  ].filter((condition) => condition !== null);
}

function facetConditions(query: LotQuery, vocabulary: LotVocabulary): Map<LotFacet, Prisma.Sql> {
  const { zone, kind, locality, status, sector, reserved } = query;
  const inLocality = vocabulary.zonesWhere(({ localityIds }) =>
    localityIds.some((id) => locality.includes(id)),
  );
  const ofKind = vocabulary.zonesWhere(({ zoneKind }) => kind.includes(zoneKind));
  const conditions: [LotFacet, Prisma.Sql][] = [
    ["zone", inZones(zone)],
    ["kind", inZones(ofKind)],
    ["locality", inZones(inLocality)],
    ["status", Prisma.sql`l.status::text = ANY(${status})`],
    ["reserved", Prisma.sql`l."reservedFor"::text = ANY(${reserved})`],
    ["sector", inSectors(vocabulary.sectors.downwards(sector))],
  ];
  return new Map(conditions.filter(([facet]) => query[facet].length > 0));
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
