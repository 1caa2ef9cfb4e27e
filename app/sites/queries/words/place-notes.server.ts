import type { TFunction } from "i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import type { namespaces } from "~/app/platform/i18n/namespaces";
import type { LocalityDocument } from "~/search/places/localities";
import type { ZoneStatus } from "../../model/views/zone-page";

export interface Reader {
  lang: Language;
  t: TFunction<typeof namespaces>;
}

interface NotedZone {
  status: ZoneStatus | null;
  localities: Bilingual[];
}

type NotedLocality = Pick<
  LocalityDocument,
  "localityKind" | "within" | "since" | "until" | "today" | "madeOf"
>;

/** What tells a zone from others of its name. */
export function zoneNotes({ status, localities }: NotedZone, { lang, t }: Reader): string[] {
  return said([status && t(`sites:zoneStatus.${status}`), joinedNames(localities, lang)]);
}

/** What tells a place from others of its name: what it lay in, from when until when, what became of it. */
export function localityNotes(place: NotedLocality, { lang, t }: Reader): string[] {
  const { within, since, until, today, madeOf } = place;
  const isProvince = place.localityKind === "province";
  return said([
    until && within ? within[lang] : null,
    since && t("search:since", { date: formatDate(since, lang) }),
    until && t("search:until", { date: formatDate(until, lang) }),
    today.length === 0 ? null : t("search:today", { places: firstNames(today, lang) }),
    madeOf.length === 0 || isProvince ? null : t("search:madeOf", { places: firstNames(madeOf, lang) }),
  ]);
}

export function lotsNote(lots: number, { lang, t }: Reader): string[] {
  return lots === 0 ? [] : [t("search:lots", { count: lots, formatted: formatNumber(lots, lang) })];
}

export function joinedNames(places: readonly Bilingual[], lang: Language): string {
  return places.map((place) => place[lang]).join(", ");
}

const mostNames = 6;

/** A district becomes many communes; the first of them say enough. */
function firstNames(places: readonly Bilingual[], lang: Language): string {
  const shown = joinedNames(places.slice(0, mostNames), lang);
  return places.length > mostNames ? `${shown}…` : shown;
}

function said(notes: (string | null)[]): string[] {
  return notes.flatMap((note) => note || []);
}
