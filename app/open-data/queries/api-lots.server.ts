import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotHit } from "~/app/sites/model/lot-results";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import type { ApiLot, ApiLots } from "../model/api-lots";

/** One page of lots as the public interface gives it. */
export async function apiLotsPage(query: LotQuery, language: Language): Promise<ApiLots> {
  const { hits, total, facets, answeredBy } = await searchLots(query, language);
  const { page: number, size } = query;
  const link = (page: number) => apiLotsPath({ ...query, page }, language);
  return {
    data: hits.map((hit) => apiLot(hit, language)),
    page: { number, size, total },
    facets,
    links: {
      self: link(number),
      next: number * size < total ? link(number + 1) : null,
      prev: number > 1 ? link(Math.min(number - 1, Math.max(1, Math.ceil(total / size)))) : null,
    },
    answeredBy,
  };
}

function apiLot({ zoneId, zoneName, zoneKind, ...lot }: LotHit, language: Language): ApiLot {
  return {
    ...lot,
    zone: { id: zoneId, kind: zoneKind, name: zoneName, title: zoneTitle(zoneName, zoneKind) },
    url: paths.lot(language, lot.id),
  };
}

function apiLotsPath(query: LotQuery, language: Language): string {
  const params = new URLSearchParams(lotSearchParams(query));
  if (language !== "vi") params.set("lang", language);
  const search = params.toString();
  return `/api/v1/lots${search === "" ? "" : `?${search}`}`;
}
