import { formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import type { FoundEverything, FoundGroup } from "../model/found";
import type { FoundSection, FoundView } from "../model/found-view";
import type { SearchParams } from "../model/search-params";
import { searchAddress } from "../model/search-params";
import { findEverything } from "./find-everything.server";
import type { Reader } from "./found-lines.server";
import { foundLine } from "./found-lines.server";

const perGroup = { suggestions: 3, page: 10, onlyOne: 200 };

/** What stands below the box while a reader types. */
export async function suggestions(q: string, lang: Language): Promise<FoundView> {
  const found = await findEverything({ q, perGroup: perGroup.suggestions });
  return viewOf(found, { q, literal: false, only: null }, lang);
}

/** The page of results. */
export async function searchPage(search: SearchParams, lang: Language): Promise<FoundView> {
  const { q, literal, only } = search;
  const found = await findEverything({ q, literal, perGroup: only ? perGroup.onlyOne : perGroup.page });
  const groups = only ? found.groups.filter(({ kind }) => kind === only) : found.groups;
  return viewOf({ ...found, groups }, search, lang);
}

function viewOf(found: FoundEverything, search: SearchParams, lang: Language): FoundView {
  const t = translator(lang);
  const reader = { lang, t };
  const { groups, choices, searchedAs, partly, answeredBy } = found;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const counted = { count: total, formatted: formatNumber(total, lang), groups: groups.length };
  return {
    sections: groups.map((group) => sectionOf(group, { ...search, searchedAs }, reader)),
    choices: choices.map((thing) => foundLine(thing, reader)),
    searchedAs,
    partly,
    summary: total === 0 ? t("search:none") : t("search:total", counted),
    answeredBy,
  };
}

function sectionOf(
  { kind, total, things }: FoundGroup,
  { q, searchedAs }: SearchParams & Pick<FoundEverything, "searchedAs">,
  reader: Reader,
): FoundSection {
  const { lang, t } = reader;
  const formatted = formatNumber(total, lang);
  const rest =
    kind === "lot"
      ? paths.lots(lang, lotSearchParams({ q: searchedAs ?? q }))
      : paths.search(lang, searchAddress({ q, only: kind }));
  return {
    kind,
    title: t(`search:kind.${kind}`),
    total: formatted,
    lines: things.map((thing) => foundLine(thing, reader)),
    all:
      total > things.length ? { label: t("search:seeAllOf", { count: total, formatted }), to: rest } : null,
  };
}
