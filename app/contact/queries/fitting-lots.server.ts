import type { Database } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { PartAway } from "~/app/platform/outbox.server";
import type { LotQuery } from "~/app/sites/model/lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import type { SearchClient } from "~/search/client";
import type { AlertTarget } from "../model/alert-target";
import { describeTarget, searchLabel } from "./describe-target.server";

interface Parts {
  db: Database;
  search: SearchClient;
}

const pageSize = 100;

/**
 * Every lot that a target means now, as the list itself finds them. The database answers a little otherwise than the
 * engine, and a lot announced is not taken back: while the engine is away nothing is said.
 *
 * @throws PartAway
 */
export async function fittingLots(
  target: AlertTarget,
  language: Language,
  parts: Parts,
): Promise<{ ids: string[]; label: string }> {
  if (target.kind === "lot") {
    const view = await describeTarget(target, language, parts);
    return { ids: view ? [target.lotId] : [], label: view?.label ?? "" };
  }
  const ids = new Set<string>();
  for (let page = 1; ; page += 1) {
    const query: LotQuery = { ...target.query, view: "list", sort: "code", size: pageSize, page };
    const results = await searchLots(query, language, parts);
    if (results.answeredBy === "database") throw new PartAway("search is away");
    for (const { id } of results.hits) ids.add(id);
    if (results.hits.length < pageSize) {
      return { ids: [...ids], label: searchLabel(target.query, results, language) };
    }
  }
}
