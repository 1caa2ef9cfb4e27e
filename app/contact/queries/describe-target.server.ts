import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { lotRangeUnits } from "~/app/sites/model/lot-labels";
import type { LotQuery } from "~/app/sites/model/lot-query";
import type { LotResults } from "~/app/sites/model/lot-results";
import { lotFacets, lotRanges } from "~/app/sites/model/lot-terms";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import type { SearchClient } from "~/search/client";
import { search } from "~/search/reader.server";
import type { AlertTarget } from "../model/alert-target";
import { targetAddress } from "../model/alert-target";
import { placeTitle } from "../model/place-title";

export interface TargetView {
  kind: AlertTarget["kind"];
  /** without the language */
  address: string;
  /** what it is, in words */
  label: string;
  /** the same in the portal's own words alone, for mailboxes whose owner has not been asked yet */
  ownLabel: string;
  /** how many lots a search finds today */
  total: number;
}

interface Parts {
  db: Database;
  search: SearchClient;
}

/** A saved search or lot in the reader's words; null when there is no such lot. */
export async function describeTarget(
  target: AlertTarget,
  language: Language,
  parts: Parts = { db, search },
): Promise<TargetView | null> {
  const address = targetAddress(target);
  if (target.kind === "lot") {
    const label = await lotLabel(target.lotId, language, parts.db);
    return label === null ? null : { kind: "lot", address, label, ownLabel: label, total: 1 };
  }
  const results = await searchLots({ ...target.query, page: 1, view: "list" }, language, parts);
  const label = searchLabel(target.query, results, language);
  const ownLabel = searchLabel(target.query, results, language, { typed: false });
  return { kind: "search", address, label, ownLabel, total: results.total };
}

async function lotLabel(id: string, language: Language, database: Database): Promise<string | null> {
  const select = { code: true, zone: { select: { name: true, kind: true } } };
  const lot = await database.lot.findUnique({ where: { id }, select });
  return lot && placeTitle({ zone: lot.zone, lot }, language);
}

/**
 * "Khu công nghiệp (KCN) · Diện tích từ 2 ha": everything a search asks, in words. What was typed, and what nobody
 * knows here (an address can ask for anything), is quoted only where `typed` says so.
 */
export function searchLabel(
  query: LotQuery,
  { facets, near }: Pick<LotResults, "facets" | "near">,
  language: Language,
  { typed }: { typed: boolean } = { typed: true },
): string {
  const t = translator(language);
  const chosen = lotFacets.flatMap((facet) =>
    query[facet].flatMap((value) => {
      const known = facets[facet].find((choice) => choice.value === value);
      return known?.label[language] ?? (typed ? value : []);
    }),
  );
  const bounds = lotRanges.flatMap((range) => {
    const amount = query[range];
    if (amount === undefined) return [];
    return [`${t(`contact:range.${range}`)} ${formatNumber(amount, language)} ${lotRangeUnits[range]}`];
  });
  const words = [
    ...(query.q ? [typed ? t("contact:target.words", { q: query.q }) : t("contact:target.ownWords")] : []),
    ...chosen,
    ...bounds,
    ...(query.readyBy ? [t("contact:target.readyBy", { date: formatDate(query.readyBy, language) })] : []),
    ...nearWords(query, near?.label[language] ?? (typed ? query.near : t("contact:target.place")), language),
    ...(query.bbox ? [t("contact:target.bbox")] : []),
  ];
  return words.length === 0 ? t("contact:target.all") : words.join(" · ");
}

function nearWords({ near, within }: LotQuery, place: string | undefined, language: Language): string[] {
  if (near === undefined || place === undefined) return [];
  const t = translator(language);
  if (within === undefined) return [t("contact:target.near", { place })];
  return [t("contact:target.within", { place, km: formatNumber(within, language) })];
}
