import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { formTexts } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { facetWindows } from "../model/list/facet-window";
import type { LotQuery } from "../model/lot-query";
import type { LotResults } from "../model/lot-results";
import type { LotListPage } from "../model/views/lot-list";
import { measuredLots } from "./measured-lots.server";
import { nearChoices } from "./places/near-choices.server";
import { searchLots } from "./search-lots.server";
import { readWords } from "./words/read-words.server";
import { wordsMeant } from "./words/words-meant.server";

/** Everything the page of the list of lots shows. */
export async function lotListPage(
  query: LotQuery,
  language: Language,
  { whole, ticked, ignored }: Pick<LotListPage, "whole" | "ticked" | "ignored">,
): Promise<LotListPage> {
  const [{ facets, ...results }, choices, measured, meant] = await Promise.all([
    searchLots(query, language),
    nearChoices(db, language),
    measuredLots(query, language),
    wordsMeant(query, language),
  ]);
  const reading = meant ? null : results.searchedAs;
  return {
    query,
    results,
    facets: facetWindows(facets, query, whole),
    whole,
    ticked,
    ignored: [...ignored, ...unknownPlace(query, results, language)],
    nearChoices: choices,
    // which port is meant is asked with all else the words ask for
    measured: meant && asksNear(query) ? null : measured,
    meant: reading === null ? meant : await wordsMeant({ ...query, q: reading }, language),
    today: vietnamDay(new Date()),
  };
}

function asksNear(query: LotQuery): boolean {
  return readWords(query).near !== null;
}

/** What a link measures from may be gone, or never have been there. */
function unknownPlace({ near: typed }: LotQuery, { near }: Pick<LotResults, "near">, language: Language) {
  if (typed === undefined || near !== null) return [];
  return [{ name: "near", typed, message: formTexts(language)("form.choice") }];
}
