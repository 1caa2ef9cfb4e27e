import { capitalised } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { Meant } from "~/search/everything/meant";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import { needsOf } from "../../model/needs/lot-needs";
import type { WordsMeant } from "../../model/views/words-meant";
import { meantBy } from "../search-lots.server";
import type { AnyNear } from "./any-near.server";
import { anyNear } from "./any-near.server";
import { needsInWords } from "./needs-in-words";
import type { Reader } from "./place-notes.server";
import { localityNotes, lotsNote, zoneNotes } from "./place-notes.server";
import type { ReadWords } from "./read-words.server";
import { lotsNearTo, readWords } from "./read-words.server";

type Answer = WordsMeant["answers"][number];
type Place = Meant["choices"][number];
type Landmark = Meant["near"][number];

const mostLandmarks = 8;

/**
 * What a list's words may mean, asked of the reader: which of several places of one name, or which landmark lots are
 * to be near to. Null where they mean one thing, or where the reader has said so by a filter.
 */
export async function wordsMeant(typed: LotQuery, lang: Language): Promise<WordsMeant | null> {
  const read = readWords(typed);
  const { asked: query, near: nearness } = read;
  const isAnswered =
    nearness === null ? query.zone.length + query.locality.length > 0 : query.near !== undefined;
  if (query.q === "" || isAnswered) return null;
  const { choices, near } = await meantBy(query);
  const reader = { lang, t: translator(lang) };
  if (choices.length > 0)
    return {
      lead: reader.t("sites:lots.meant.choices", { words: query.q }),
      answers: choices.flatMap((place) => placeAnswer(place, query, reader)),
    };
  const any = await anyNear(read, lang);
  const landmarks = [...(any ? [anyAnswer(any, read, reader)] : []), ...landmarkAnswers(near, read, reader)];
  return landmarks.length === 0 ? null : { lead: nearLead(read, reader), answers: landmarks };
}

function nearLead(read: ReadWords, { lang, t }: Reader): string {
  const needs = needsInWords(read, { words: read.near?.wanted ?? "", place: null }, lang);
  return needs === "" ? t("sites:lots.meant.near") : t("sites:lots.meant.nearWith", { needs });
}

function placeAnswer(place: Place, query: LotQuery, reader: Reader): Answer[] {
  const name = place.title[reader.lang];
  const key = `${place.kind}-${place.id}`;
  if (place.kind === "zone") {
    const notes = [...zoneNotes(place, reader), ...lotsNote(place.lots, reader)];
    const to = lotsIn({ zone: [place.id] }, place.lots, query, reader) ?? paths.zone(reader.lang, place.id);
    return [{ key, name, note: notes.join(" · "), to }];
  }
  if (place.kind !== "locality") return [];
  const notes = [...localityNotes(place, reader), ...lotsNote(place.lots, reader)];
  const ended = place.until === null ? "" : ` ${reader.t("search:ended")}`;
  return [{ key, name: `${name}${ended}`, note: notes.join(" · "), to: toLocality(place, query, reader) }];
}

function toLocality(place: Extract<Place, { kind: "locality" }>, query: LotQuery, reader: Reader): string {
  const { lang } = reader;
  if (place.localityKind === "province") return paths.zones(lang);
  const q = [place.title, place.until === null ? null : place.within].flatMap((title) => title?.[lang] ?? []);
  return (
    lotsIn({ locality: [place.id] }, place.lots, query, reader) ??
    paths.search(lang, `?${new URLSearchParams({ q: q.join(", ") })}`)
  );
}

/** Null where there are none, unless something else is asked that could be eased. */
function lotsIn(where: Partial<LotQuery>, lots: number, query: LotQuery, { lang }: Reader): string | null {
  const narrowed = { ...query, q: "" };
  if (lots === 0 && needsOf(narrowed).length === 0) return null;
  return paths.lots(lang, lotSearchParams({ ...narrowed, ...where }));
}

function anyAnswer({ id, label }: AnyNear, read: ReadWords, { lang }: Reader): Answer {
  const to = paths.lots(lang, lotSearchParams(lotsNearTo(id, read)));
  return { key: id, name: capitalised(label), note: "", to };
}

function landmarkAnswers(near: readonly Landmark[], read: ReadWords, { lang, t }: Reader): Answer[] {
  const shown = near.slice(0, mostLandmarks).map(
    ({ id, title, infrastructureKind, status }): Answer => ({
      key: id,
      name: title[lang],
      note: `${t(`search:infrastructureKind.${infrastructureKind}`)} · ${t(`search:infrastructureStatus.${status}`)}`,
      to: paths.lots(lang, lotSearchParams(lotsNearTo(id, read))),
    }),
  );
  if (near.length <= mostLandmarks) return shown;
  const all = { key: "all", name: t("sites:lots.meant.all"), note: "" };
  return [...shown, { ...all, to: paths.search(lang, `?${new URLSearchParams({ q: read.asked.q })}`) }];
}
