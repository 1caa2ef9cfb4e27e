import { formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import { lotQuery } from "~/app/sites/model/lot-query";
import type { NearChoice } from "~/app/sites/model/views/lot-list";
import type { MeasuredLots } from "~/app/sites/model/views/measured-lots";
import { measuredLots } from "~/app/sites/queries/measured-lots.server";
import { anyNear } from "~/app/sites/queries/words/any-near.server";
import { readMeasures } from "~/search/words/measures";
import { partsAroundNear } from "~/search/words/nearness";
import { withoutFiller } from "~/search/words/spoken/fillers";
import type { FoundEverything, FoundGroup } from "../model/found";
import type { FoundLine, FoundSection, FoundView } from "../model/found-view";
import type { SearchParams } from "../model/search-params";
import { searchAddress } from "../model/search-params";
import { findEverything } from "./find-everything.server";
import type { BoxReader } from "./found-lines.server";
import { anyNearLine, foundLine } from "./found-lines.server";

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

/** Amounts among the words become needs of lots; everything else is searched for the words beside them. */
async function found(search: SearchParams, perGroup: number, lang: Language): Promise<Found> {
  const { q, literal, only } = search;
  const read = literal ? null : readMeasures(q);
  const words = read?.words ?? q;
  const [everything, measured, any] = await Promise.all([
    findEverything({ q: words, literal, perGroup }),
    read && measuredLots(lotQuery.parse({ q }), lang),
    literal ? null : anyNear(words, lang),
  ]);
  const groups = only ? everything.groups.filter(({ kind }) => kind === only) : everything.groups;
  const searchedAs = everything.searchedAs ?? (read?.words || null);
  const line = measured && measuredLine(measured, lang);
  const offered = { measured: line, any };
  return { view: viewOf({ ...everything, groups, searchedAs }, offered, search, lang), measured };
}

function measuredLine({ needs, total, to }: MeasuredLots, lang: Language): FoundLine {
  const note = translator(lang)("search:lots", { count: total, formatted: formatNumber(total, lang) });
  return { key: "measured", title: [{ text: needs, met: false }], note, to, more: null };
}

/** What the words may ask for besides what they find. */
interface Offered {
  measured: FoundLine | null;
  any: NearChoice | null;
}

function viewOf(
  found: FoundEverything,
  { measured, any }: Offered,
  search: SearchParams,
  lang: Language,
): FoundView {
  const t = translator(lang);
  const reader = { lang, t, wanted: partsAroundNear(withoutFiller(search.q))?.wanted ?? "" };
  const { groups, choices, searchedAs, partly, answeredBy } = found;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const counted = { count: total, formatted: formatNumber(total, lang), groups: groups.length };
  return {
    sections: groups
      .map((group) => sectionOf(group, { ...search, searchedAs }, reader))
      .map((section) => (any ? withAny(section, anyNearLine(any, reader)) : section)),
    choices: choices.map((thing) => foundLine(thing, reader)),
    measured,
    searchedAs,
    partly,
    summary: total === 0 ? (measured?.note ?? t("search:none")) : t("search:total", counted),
    answeredBy,
  };
}

/** Any port stands before the single ones. */
function withAny(section: FoundSection, any: FoundLine): FoundSection {
  return section.kind === "infrastructure" ? { ...section, lines: [any, ...section.lines] } : section;
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
