import type { FoundKind, FoundThing } from "~/app/finding/model/found";
import { metBegin } from "~/app/finding/model/found";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { zoneTitle } from "~/app/sites/model/zone-name";
import type { CriteriaDocument } from "../criteria";
import type { LotDocument } from "../lots";
import type { InfrastructureDocument } from "../places/infrastructure";
import type { LocalityDocument } from "../places/localities";
import type { SectorDocument } from "../trades/sectors";
import { askedName } from "../words/name-key";
import type { ZoneDocument } from "../zones";
import type { Candidate } from "./rank";

export interface DocumentOf {
  zone: ZoneDocument;
  lot: LotDocument;
  locality: LocalityDocument;
  infrastructure: InfrastructureDocument;
  sector: SectorDocument;
  criteria: CriteriaDocument;
}

/** Lots by zone, locality and sector, so that a link to them can say how many there are. */
export interface LotCounts {
  zoneId: Record<string, number>;
  localityIds: Record<string, number>;
  sectors: Record<string, number>;
}

type Makers = {
  [Kind in FoundKind]: (
    document: DocumentOf[Kind],
    marked: DocumentOf[Kind],
    counts: LotCounts,
  ) => FoundThing;
};

/** What is shown of a document; `marked` is the same with the met words marked, where the engine has done so. */
const makers: Makers = {
  zone: ({ id, zoneKind, status, localities }, { title }, { zoneId }) => ({
    kind: "zone",
    id,
    title,
    zoneKind,
    status,
    localities,
    lots: zoneId[id] ?? 0,
  }),
  lot: ({ id, status, areaM2, localities, zoneKind }, { code, zoneName }) => ({
    kind: "lot",
    id,
    title: lotTitle(code, zoneTitle(zoneName, zoneKind)),
    status,
    areaM2,
    localities,
  }),
  locality: ({ id, localityKind, within, since, until, today, madeOf }, { title }, { localityIds }) => ({
    kind: "locality",
    id,
    title,
    localityKind,
    within,
    since,
    until,
    today,
    madeOf,
    lots: localityIds[id] ?? 0,
  }),
  infrastructure: ({ id, infrastructureKind, status, expectedOn, illustrative }, { title }) => ({
    kind: "infrastructure",
    id,
    title,
    infrastructureKind,
    status,
    expectedOn,
    illustrative,
  }),
  sector: ({ key, code }, { title }, counts) => ({
    kind: "sector",
    id: key,
    title,
    key,
    code,
    lots: counts.sectors[key] ?? 0,
  }),
  criteria: ({ setId, number, publishedAt }, { name, criterionNames }) => ({
    kind: "criteria",
    id: setId,
    title: name,
    setId,
    number,
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    met: criterionNames.filter(({ vi, en }) => (vi + en).includes(metBegin)).slice(0, 3),
  }),
};

function lotTitle(code: string, zone: Bilingual): Bilingual {
  return { vi: `Lô ${code} · ${zone.vi}`, en: `Lot ${code} · ${zone.en}` };
}

interface Stored {
  /** as the index's own definition made it, from the engine or straight from the database */
  document: object;
  marked: object;
  score: number;
  counts: LotCounts;
}

export function candidateOf<Kind extends FoundKind>(
  kind: Kind,
  way: Candidate["way"],
  stored: Stored,
): Candidate {
  const document = stored.document as DocumentOf[Kind];
  return {
    thing: makers[kind](document, stored.marked as DocumentOf[Kind], stored.counts),
    way,
    score: stored.score,
    names: "nameKeys" in document ? document.nameKeys : [],
    code: "plainCode" in document ? document.plainCode : null,
  };
}

/** What the database says of one document: found by its words if it scores, by its name if it carries it. */
export function candidatesOf(
  kind: FoundKind,
  document: object,
  score: number,
  q: string,
  counts: LotCounts,
): Candidate[] {
  const stored = { document, marked: document, score, counts };
  const { whole, bare } = askedName(q);
  const byWords = candidateOf(kind, "words", stored);
  const named = byWords.names.includes(whole) || byWords.names.includes(bare);
  return [
    ...(score > 0 ? [byWords] : []),
    ...(named ? [candidateOf(kind, "name", { ...stored, score: 0 })] : []),
  ];
}

export function lotCandidate(document: LotDocument): Candidate {
  const counts = { zoneId: {}, localityIds: {}, sectors: {} };
  return candidateOf("lot", "words", { document, marked: document, score: 0.5, counts });
}
