import type * as z from "zod";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotHit, LotResults } from "~/app/sites/model/lot-results";
import { nearKinds } from "~/app/sites/model/places/infrastructure";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import type { ApiLot, ApiLots } from "../../model/answers/lots";
import type { lotFileParameters } from "../../model/operations/lot-parameters";
import type { Answer } from "./answer.server";
import { UnknownValue } from "./answer.server";

/** What may be asked, as both lists and files give it. */
export type AskedLots = z.output<typeof lotFileParameters>;

// A change is searchable within seconds; the fallback's answer gives way as soon as the engine is back.
const maxAgeSeconds = { search: 15, database: 2 };

export interface LotsPage {
  results: LotResults;
  lots: ApiLot[];
  links: ApiLots["links"];
  maxAgeSeconds: number;
}

/** One page of lots for the resource at `path`. */
export async function lotsPage({ lang, ...asked }: AskedLots, path: string): Promise<LotsPage> {
  const query: LotQuery = { ...asked, view: "list" };
  const results = await searchLots(query, lang);
  if (query.near !== undefined && results.near === null) throw new UnknownValue(unknownPlace);
  const { page, size } = query;
  const { total } = results;
  const link = (page: number) => path + lotSearch({ ...query, page }, lang);
  return {
    results,
    lots: results.hits.map((hit) => apiLot(hit, lang)),
    links: {
      self: link(page),
      next: page * size < total ? link(page + 1) : null,
      prev: page > 1 ? link(Math.min(page - 1, Math.max(1, Math.ceil(total / size)))) : null,
    },
    maxAgeSeconds: maxAgeSeconds[results.answeredBy],
  };
}

export async function lotList(asked: AskedLots): Promise<Answer<ApiLots>> {
  const path = "/api/v1/lots";
  const { results, lots, links, maxAgeSeconds } = await lotsPage(asked, path);
  const { total, facets, bounds, near, searchedAs, answeredBy } = results;
  const body: ApiLots = {
    data: lots,
    page: { number: asked.page, size: asked.size, total },
    facets,
    bounds,
    near,
    searchedAs,
    noLots: results.noLots && {
      all: results.noLots.all,
      needs: results.noLots.needs,
      relaxations: results.noLots.relaxations.map(({ needs, total, query }) => ({
        need: needs[0] ?? "",
        needs,
        total,
        link: path + lotSearch(query, asked.lang),
      })),
    },
    links,
    answeredBy,
  };
  return { body, maxAgeSeconds };
}

const kinds = nearKinds.join(", ");

const unknownPlace = {
  parameter: "near",
  rule: "not-allowed",
  message: {
    vi: `Không có công trình hạ tầng nào mang mã này, và đây cũng không phải là ${kinds} hay vĩ độ,kinh độ.`,
    en: `No infrastructure has this identifier, and it is none of ${kinds}, nor latitude,longitude either.`,
  },
} as const;

function apiLot(
  { zoneId, zoneName, zoneKind, distanceKm, nearest, ...lot }: LotHit,
  language: Language,
): ApiLot {
  return {
    ...lot,
    zone: { id: zoneId, kind: zoneKind, name: zoneName, title: zoneTitle(zoneName, zoneKind) },
    distanceKm: distanceKm ?? null,
    nearest: nearest ?? null,
    url: paths.lot(language, lot.id),
  };
}

function lotSearch(query: LotQuery, language: Language): string {
  const search = lotSearchParams({ ...query, view: "list" });
  if (language === "vi") return search;
  return `${search}${search === "" ? "?" : "&"}lang=${language}`;
}
