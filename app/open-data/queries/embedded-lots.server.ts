import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { LotHit } from "~/app/sites/model/lot-results";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { searchLots } from "~/app/sites/queries/search-lots.server";

const shown = 6;

export interface EmbeddedLots {
  q: string;
  zone: { id: string; title: string } | null;
  total: number;
  lots: { lot: LotHit; zone: string }[];
  /** the same question on the portal */
  all: string;
}

/** What the frame on other people's pages shows: the first few lots for a few words, in one zone or in all. */
export async function embeddedLots(given: URLSearchParams, lang: Language): Promise<EmbeddedLots> {
  const { query } = readLotQuery(given);
  const asked = { ...query, page: 1, size: shown };
  const { hits, total, facets } = await searchLots(asked, lang);
  const zone = facets.zone.find(({ value }) => value === query.zone[0]);
  return {
    q: query.q,
    zone: zone ? { id: zone.value, title: zone.label[lang] } : null,
    total,
    lots: hits.map((lot) => ({ lot, zone: zoneTitle(lot.zoneName, lot.zoneKind)[lang] })),
    all: paths.lots(lang, lotSearchParams({ ...query, page: 1 })),
  };
}
