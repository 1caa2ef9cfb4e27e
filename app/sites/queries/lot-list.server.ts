import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { facetWindows } from "../model/list/facet-window";
import type { LotQuery } from "../model/lot-query";
import type { LotListPage } from "../model/views/lot-list";
import { measuredLots } from "./measured-lots.server";
import { nearChoices } from "./places/near-choices.server";
import { searchLots } from "./search-lots.server";

/** Everything the page of the list of lots shows. */
export async function lotListPage(
  query: LotQuery,
  language: Language,
  { whole, ticked }: Pick<LotListPage, "whole" | "ticked">,
): Promise<LotListPage> {
  const [{ facets, ...results }, choices, measured] = await Promise.all([
    searchLots(query, language),
    nearChoices(db, language),
    measuredLots(query, language),
  ]);
  return {
    query,
    results,
    facets: facetWindows(facets, query, whole),
    whole,
    ticked,
    nearChoices: choices,
    measured,
    today: new Date().toISOString().slice(0, 10),
  };
}
