import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { FacetWindows } from "~/app/sites/model/list/facet-window";
import { facetWindows } from "~/app/sites/model/list/facet-window";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotHit, LotResults } from "~/app/sites/model/lot-results";
import { lotRanges } from "~/app/sites/model/lot-terms";
import { readLotQuery } from "~/app/sites/model/read-lot-query";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { measuredLots } from "~/app/sites/queries/measured-lots.server";
import { searchLots } from "~/app/sites/queries/search-lots.server";

const shown = 6;

export interface EmbeddedLots {
  q: string;
  /** what the frame's owner narrowed it to: every condition but the words */
  frame: LotQuery;
  /** a condition of the frame makes no sense and was left out */
  ignored: boolean;
  /** how amounts among the words were read; null where there are none */
  readAs: string | null;
  facets: FacetWindows;
  near: LotResults["near"];
  total: number;
  lots: { lot: LotHit; zone: string }[];
  /** the same question on the portal */
  all: string;
}

/** What the frame on other people's pages shows: the first few lots for a few words, within what it is narrowed to. */
export async function embeddedLots(given: URLSearchParams, lang: Language): Promise<EmbeddedLots> {
  const { query, ignored } = readLotQuery(given);
  const frame: LotQuery = { ...query, q: "", page: 1 };
  const measured = await measuredLots(query, lang);
  const asked = measured ? withinFrame(readAddress(measured.to), frame) : { ...query, page: 1 };
  const { hits, total, facets, near } = await searchLots({ ...asked, size: shown }, lang);
  return {
    q: query.q,
    frame,
    ignored: ignored.length > 0 || (frame.near !== undefined && near === null),
    readAs: measured?.needs ?? null,
    facets: facetWindows(facets, frame, []),
    near,
    total,
    lots: hits.map((lot) => ({ lot, zone: zoneTitle(lot.zoneName, lot.zoneKind)[lang] })),
    all: paths.lots(lang, lotSearchParams(asked)),
  };
}

function readAddress(address: string): LotQuery {
  return readLotQuery(new URLSearchParams(address.split("?")[1])).query;
}

/** A visitor's amounts narrow the frame further, they never widen it. */
function withinFrame(asked: LotQuery, frame: LotQuery): LotQuery {
  const stricter = lotRanges.map((range) => {
    const bounds = [asked[range], frame[range]].filter((bound) => bound !== undefined);
    if (bounds.length === 0) return [range, undefined];
    return [range, range.endsWith("Max") ? Math.min(...bounds) : Math.max(...bounds)];
  });
  const [readyBy] = [asked.readyBy, frame.readyBy].filter((day) => day !== undefined).sort();
  return { ...asked, ...Object.fromEntries(stricter), readyBy };
}
