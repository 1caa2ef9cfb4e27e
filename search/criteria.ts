import * as z from "zod";
import { isoDay } from "~/app/platform/calendar";
import type { Prisma, ZoneKind } from "~/prisma/generated/client";
import type { IndexDefinition } from "./index-definition";
import { indexSettings } from "./index-settings";
import type { ZoneWords } from "./words/zone-words";
import { loadZoneWords } from "./words/zone-words";

/**
 * One version of a criteria set. Drafts and versions of other days are in the index too: whoever asks for what is in
 * force must filter on the days.
 */
export interface CriteriaDocument {
  id: string;
  setId: string;
  number: number;
  /** first day in force as a number, 20261201; null: a draft */
  inForceFrom: number | null;
  /** first day on which it is no longer; null: a draft */
  inForceBefore: number | null;
  /** null: for more than one zone */
  zoneId: string | null;
  name: { vi: string; en: string };
  publishedAt: string | null;
  /** for sorting; seconds since 1970, 0 for a draft */
  publishedOrder: number;
  scope: string[];
  words: string;
  criteria: string[];
  /** the same, for showing what was met */
  criterionNames: { vi: string; en: string }[];
}

const searched = [
  { attribute: "name", because: "a set is searched by its name" },
  { attribute: "scope", because: "the zone it holds for, or the whole province" },
  { attribute: "words", because: "what every set is" },
  { attribute: "criteria", because: "what it asks for; sets share most of it" },
] as const;

const provinceWide = ["toàn tỉnh", "province-wide"];
const kindWide: Record<ZoneKind, string[]> = {
  park: ["mọi khu công nghiệp", "all industrial parks"],
  cluster: ["mọi cụm công nghiệp", "all industrial clusters"],
};
const criteriaWords = "bộ tiêu chí, thang điểm, chấm điểm; criteria, scoring, evaluation";

/** All this index needs of a model; the rest is the decision core's. */
const named = z.object({ name: z.object({ vi: z.string(), en: z.string() }) });
const modelNames = z.object({ criteria: z.array(named).default([]), gates: z.array(named).catch([]) });

const versionFields = {
  id: true,
  setId: true,
  number: true,
  effectiveFrom: true,
  effectiveTo: true,
  publishedAt: true,
  model: true,
  set: { select: { zoneKind: true, zoneId: true, nameVi: true, nameEn: true } },
} as const satisfies Prisma.CriteriaVersionSelect;

type VersionRow = Prisma.CriteriaVersionGetPayload<{ select: typeof versionFields }>;

export const criteria: IndexDefinition<CriteriaDocument> = {
  name: "criteria",
  version: 3,
  settings: indexSettings({
    searched,
    filtered: ["inForceFrom", "inForceBefore", "zoneId", "setId"],
    sorted: ["publishedOrder", "number"],
    tieBreakers: ["publishedOrder:desc", "number:desc"],
    codes: [],
  }),
  async load(db, ids) {
    const rows = await db.criteriaVersion.findMany({
      where: { id: { in: [...ids] } },
      select: versionFields,
    });
    const zoneIds = rows.map(({ set }) => set.zoneId).filter((zoneId) => zoneId !== null);
    const zones = await loadZoneWords(db, [...new Set(zoneIds)]);
    return rows.map((row) => criteriaDocument(row, zones.get(row.set.zoneId ?? "")));
  },
  async idsAfter(db, after, limit) {
    const rows = await db.criteriaVersion.findMany({
      where: after === null ? {} : { id: { gt: after } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: limit,
    });
    return rows.map(({ id }) => id);
  },
  count: (db) => db.criteriaVersion.count(),
};

/** A day as a number that keeps the order: what comes after the last year stands for no end. */
const dayNumber = (day: string) => Number(day.replaceAll("-", ""));
const noEnd = 99_991_231;

/** What the index is asked for the versions in force on a day. */
export function inForceFilter(day: string): string {
  return `inForceFrom <= ${dayNumber(day)} AND inForceBefore > ${dayNumber(day)}`;
}

const published = z.object({ inForceFrom: z.number(), inForceBefore: z.number() });

/** The same, asked of a document itself. */
export function isInForce(document: object, day: string): boolean {
  const days = published.safeParse(document).data;
  return days !== undefined && days.inForceFrom <= dayNumber(day) && days.inForceBefore > dayNumber(day);
}

function criteriaDocument(row: VersionRow, zone?: ZoneWords): CriteriaDocument {
  const { id, setId, number, set, model, publishedAt, effectiveFrom, effectiveTo } = row;
  const criterionNames = namesIn(model);
  return {
    ...{ id, setId, number },
    inForceFrom: effectiveFrom && dayNumber(isoDay(effectiveFrom)),
    inForceBefore: effectiveFrom && (effectiveTo ? dayNumber(isoDay(effectiveTo)) : noEnd),
    zoneId: set.zoneId,
    name: { vi: set.nameVi, en: set.nameEn },
    publishedAt: publishedAt?.toISOString() ?? null,
    publishedOrder: publishedAt ? Math.floor(publishedAt.getTime() / 1000) : 0,
    scope: zone ? [...zone.names, ...zone.places, ...zone.formerPlaces] : scopeWords(set),
    words: criteriaWords,
    criteria: criterionNames.flatMap(({ vi, en }) => [vi, en]),
    criterionNames,
  };
}

function scopeWords({ zoneKind }: VersionRow["set"]): string[] {
  return zoneKind ? kindWide[zoneKind] : provinceWide;
}

function namesIn(model: unknown): { vi: string; en: string }[] {
  const read = modelNames.safeParse(model);
  if (!read.success) return [];
  return [...read.data.criteria, ...read.data.gates].map(({ name }) => name);
}
