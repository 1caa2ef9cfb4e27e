import { formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import { lotQuery } from "~/app/sites/model/lot-query";
import type { MeasuredLots } from "~/app/sites/model/views/measured-lots";
import { measuredLots } from "~/app/sites/queries/measured-lots.server";
import { readWords } from "~/app/sites/queries/words/read-words.server";
import type { FoundEverything, FoundGroup } from "../model/found";
import type { FoundLine, FoundSection, FoundView } from "../model/found-view";
import type { SearchParams } from "../model/search-params";
import { searchAddress } from "../model/search-params";
import { findEverything } from "./find-everything.server";
import type { BoxReader } from "./found-lines.server";
import { foundLine } from "./found-lines.server";

const perGroup = { suggestions: 3, page: 10, onlyOne: 200 };

/** What stands below the box while a reader types. */
export async function suggestions(q: string, lang: Language): Promise<FoundView> {
  return (await found({ q, literal: false, only: null }, perGroup.suggestions, lang)).view;
}

/** The page of results, and the lots that its words ask for by amounts. */
export async function searchPage(search: SearchParams, lang: Language): Promise<Found> {
  return found(search, search.only ? perGroup.onlyOne : perGroup.page, lang);
}

interface Found {
  view: FoundView;
  measured: MeasuredLots | null;
}

/** Amounts and distances among the words become needs of lots; everything else is searched for the words beside them. */
async function found(search: SearchParams, perGroup: number, lang: Language): Promise<Found> {
  const { q, literal, only } = search;
  const typed = lotQuery.parse({ q });
  const read = literal ? { asked: typed, amounts: {}, near: null } : readWords(typed);
  const isMeasured = Object.keys(read.amounts).length > 0;
  const words = isMeasured ? read.asked.q : q;
  const [everything, measured] = await Promise.all([
    findEverything({ q: words, literal, perGroup }),
    literal ? null : measuredLots(typed, lang),
  ]);
  const groups = only ? everything.groups.filter(({ kind }) => kind === only) : everything.groups;
  const searchedAs = everything.searchedAs ?? ((isMeasured && words) || null);
  const reader = { lang, t: translator(lang), read };
  // Near a port that is named, the port itself leads to such lots.
  const isNamed = read.near?.kind === null && groups.some(({ kind }) => kind === "infrastructure");
  const line = measured && !isNamed ? measuredLine(measured, lang) : null;
  return { view: viewOf({ ...everything, groups, searchedAs }, line, search, reader), measured };
}

function measuredLine({ needs, total, to }: MeasuredLots, lang: Language): FoundLine {
  const note = translator(lang)("search:lots", { count: total, formatted: formatNumber(total, lang) });
  return { key: "measured", title: [{ text: needs, met: false }], note, to, more: null };
}

function viewOf(
  found: FoundEverything,
  measured: FoundLine | null,
  search: SearchParams,
  reader: BoxReader,
): FoundView {
  const { t, lang } = reader;
  const { groups, choices, searchedAs, partly, answeredBy } = found;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const counted = { count: total, formatted: formatNumber(total, lang), groups: groups.length };
  const inAll = t(groups.length === 1 ? "search:total" : "search:totalInGroups", counted);
  return {
    sections: groups.map((group) => sectionOf(group, { ...search, searchedAs }, reader)),
    choices: choices.map((thing) => foundLine(thing, reader)),
    measured,
    searchedAs,
    partly,
    summary: total === 0 ? (measured?.note ?? t("search:none")) : inAll,
    answeredBy,
  };
}

function sectionOf(
  { kind, total, things }: FoundGroup,
  { q, searchedAs }: SearchParams & Pick<FoundEverything, "searchedAs">,
  reader: BoxReader,
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
