import { formatArea, formatDate, formatNumber, formatQuarter } from "~/app/platform/i18n/format";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "~/app/sites/model/lot-address";
import { lotStatusLabels } from "~/app/sites/model/lot-labels";
import { needsInWords } from "~/app/sites/queries/words/needs-in-words";
import type { Reader } from "~/app/sites/queries/words/place-notes.server";
import {
  joinedNames,
  localityNotes,
  lotsNote,
  zoneNotes,
} from "~/app/sites/queries/words/place-notes.server";
import type { ReadWords } from "~/app/sites/queries/words/read-words.server";
import { lotsNearTo } from "~/app/sites/queries/words/read-words.server";
import type {
  FoundCriteria,
  FoundInfrastructure,
  FoundLocality,
  FoundLot,
  FoundSector,
  FoundThing,
  FoundZone,
} from "../model/found";
import { metBegin, metEnd } from "../model/found";
import type { FoundLine } from "../model/found-view";
import { textParts } from "../model/found-view";

/** Who reads the box's answer, and what lots must meet besides being near to something found. */
export interface BoxReader extends Reader {
  read: ReadWords;
}

type Rest = Pick<FoundLine, "to" | "more"> & { notes: (string | null)[] };

/** One thing found, in a line: its name, what tells it from others, where it leads. */
export function foundLine(thing: FoundThing, reader: BoxReader): FoundLine {
  const { notes, ...ways } = restOf(thing, reader);
  return {
    key: `${thing.kind}:${thing.id}`,
    title: titleOf(thing, reader),
    note: notes.filter((note) => note !== null && note !== "").join(" · "),
    ...ways,
  };
}

/** Several places carry one name; the one that ended says so in its name. */
function titleOf(thing: FoundThing, { lang, t }: Reader): FoundLine["title"] {
  const ended = thing.kind === "locality" && thing.until !== null;
  return [...textParts(thing.title[lang]), ...(ended ? [{ text: ` ${t("search:ended")}`, met: false }] : [])];
}

function restOf(thing: FoundThing, reader: BoxReader): Rest {
  switch (thing.kind) {
    case "zone":
      return ofZone(thing, reader);
    case "lot":
      return ofLot(thing, reader);
    case "locality":
      return ofLocality(thing, reader);
    case "infrastructure":
      return ofInfrastructure(thing, reader);
    case "sector":
      return ofSector(thing, reader);
    case "criteria":
      return ofCriteria(thing, reader);
  }
}

function ofZone(zone: FoundZone, reader: Reader): Rest {
  const { id, lots } = zone;
  const { lang, t } = reader;
  const count = { count: lots, formatted: formatNumber(lots, lang) };
  return {
    notes: zoneNotes(zone, reader),
    to: paths.zone(lang, id),
    more:
      lots === 0
        ? null
        : { label: t("search:lotsHere", count), to: paths.lots(lang, lotSearchParams({ zone: [id] })) },
  };
}

function ofLot({ id, status, areaM2, localities }: FoundLot, { lang }: Reader): Rest {
  return {
    notes: [lotStatusLabels[status][lang], formatArea(areaM2, lang), joinedNames(localities, lang)],
    to: paths.lot(lang, id),
    more: null,
  };
}

/** Most ask for a place to find lots there; where there are none, what became of it is the answer. */
function ofLocality(place: FoundLocality, reader: Reader): Rest {
  const { id, lots, localityKind } = place;
  const { lang, t } = reader;
  const notes = [...localityNotes(place, reader), ...lotsNote(lots, reader)];
  const inRegister = paths.places(lang, id);
  if (localityKind === "province") return { notes, to: paths.zones(lang), more: null };
  if (lots === 0) return { notes, to: inRegister, more: null };
  return {
    notes,
    to: paths.lots(lang, lotSearchParams({ locality: [id] })),
    more: { label: t("search:inRegister"), to: inRegister },
  };
}

function lotsNear(near: string, { lang, t, read }: BoxReader): { label: string; to: string } {
  const words = needsInWords(read, { words: read.near?.wanted ?? "", place: null }, lang);
  return {
    label: words === "" ? t("search:lotsNear") : t("search:lotsOfNear", { words }),
    to: paths.lots(lang, lotSearchParams(lotsNearTo(near, read))),
  };
}

/** Who asks to be near to it comes to lots first, who asks for it to what is known of it. */
function ofInfrastructure(thing: FoundInfrastructure, reader: BoxReader): Rest {
  const { lang, t, read } = reader;
  const { id, infrastructureKind, status, expectedOn, illustrative } = thing;
  const notes = [
    t(`search:infrastructureKind.${infrastructureKind}`),
    t(`search:infrastructureStatus.${status}`),
    expectedOn && t("search:expected", { quarter: formatQuarter(expectedOn, lang) }),
    illustrative ? t("search:unsourced") : null,
  ];
  const itself = { label: t("search:aboutIt"), to: paths.infrastructure(lang, id) };
  const lots = lotsNear(id, reader);
  return read.near
    ? { notes: [...notes, lots.label], to: lots.to, more: itself }
    : { notes, to: itself.to, more: lots };
}

function ofSector({ key, code, lots }: FoundSector, { lang, t }: Reader): Rest {
  const count = { count: lots, formatted: formatNumber(lots, lang) };
  return {
    notes: [t("search:sectorCode", { code }), t("search:lotsOfSector", count)],
    to: paths.lots(lang, lotSearchParams({ sector: [key] })),
    more: null,
  };
}

function ofCriteria({ setId, number, publishedOn, met }: FoundCriteria, { lang, t }: Reader): Rest {
  const named = met.map((name) => name[lang].replaceAll(metBegin, "").replaceAll(metEnd, ""));
  return {
    notes: [
      publishedOn && t("search:version", { number, date: formatDate(publishedOn, lang) }),
      named.length > 0 ? t("search:criteriaMet", { names: named.join("; ") }) : null,
    ],
    to: paths.criteriaVersion(lang, setId, number),
    more: null,
  };
}
