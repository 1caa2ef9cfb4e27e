import { formatNumber } from "~/app/platform/i18n/format";
import type { Bilingual } from "~/app/platform/i18n/languages";
import type { NumberedSources } from "~/app/sites/model/views/numbered-sources";
import type { SourceMark } from "~/app/sites/model/views/provenance";
import type { ZonePage } from "~/app/sites/model/views/zone-page";
import { day, inBoth } from "../model/say";
import { both } from "./frame/says.server";
import type { MarkedLine } from "./parts/marked-list";

const plain = (text: string): Bilingual => ({ vi: text, en: text });

/** Day and number of a source: "05/08/2014 [3]" */
function markOf(source: SourceMark, sources: NumberedSources): Bilingual {
  const number = sources.numberOf(source);
  const asOf = day(source.asOf);
  return asOf ? inBoth((lang) => `${asOf[lang]} [${number}]`) : plain(`[${number}]`);
}

export function statusLines({ statuses }: ZonePage, sources: NumberedSources): MarkedLine[] {
  return statuses.map(({ status, since, expectedNext, note, source }) => {
    const next = day(expectedNext);
    const expected =
      next && both("sites:zone.expectedNext", { vi: { date: next.vi }, en: { date: next.en } });
    return {
      key: since,
      term: day(since) ?? plain(since),
      words: both(`sites:zoneStatus.${status}`),
      note: note && expected ? inBoth((lang) => `${note[lang]} ${expected[lang]}`) : (note ?? expected),
      mark: markOf(source, sources),
    };
  });
}

export function connectionLines({ connections }: ZonePage, sources: NumberedSources): MarkedLine[] {
  return connections.map(({ id, kind, name, kilometres, source }) => ({
    key: id,
    term: both(`sites:connection.${kind}`),
    words: inBoth((lang) =>
      [
        name[lang],
        kilometres === null ? both("sites:zone.adjoining")[lang] : `${formatNumber(kilometres, lang, 1)} km`,
      ].join(", "),
    ),
    mark: markOf(source, sources),
  }));
}

export function paperLines({ papers }: ZonePage, sources: NumberedSources): MarkedLine[] {
  return papers.map(({ id, number, issuedOn, subject, source }) => ({
    key: id,
    term: plain(number),
    words: subject,
    note: day(issuedOn),
    mark: markOf(source, sources),
  }));
}
