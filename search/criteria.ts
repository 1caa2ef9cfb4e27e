import * as z from "zod";
import type { CriteriaStatus, Prisma } from "~/prisma/generated/client";
import type { IndexDefinition } from "./index-definition";
import { indexSettings } from "./index-settings";
import type { ZoneWords } from "./words/zone-words";
import { loadZoneWords } from "./words/zone-words";

/** One version of a criteria set. Drafts are in the index too: whoever asks for the public must filter on status. */
export interface CriteriaDocument {
  id: string;
  setId: string;
  number: number;
  status: CriteriaStatus;
  /** null: province-wide */
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
const criteriaWords = "bộ tiêu chí, thang điểm, chấm điểm; criteria, scoring, evaluation";

/** All this index needs of a model; the rest is the decision core's. */
const named = z.object({ name: z.object({ vi: z.string(), en: z.string() }) });
const modelNames = z.object({ criteria: z.array(named).default([]), gates: z.array(named).catch([]) });

const versionFields = {
  id: true,
  setId: true,
  number: true,
  status: true,
  publishedAt: true,
  model: true,
  set: { select: { zoneId: true, nameVi: true, nameEn: true } },
} as const satisfies Prisma.CriteriaVersionSelect;

type VersionRow = Prisma.CriteriaVersionGetPayload<{ select: typeof versionFields }>;

export const criteria: IndexDefinition<CriteriaDocument> = {
  name: "criteria",
  version: 2,
  settings: indexSettings({
    searched,
    filtered: ["status", "zoneId", "setId"],
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

function criteriaDocument(
  { set, model, publishedAt, ...row }: VersionRow,
  zone?: ZoneWords,
): CriteriaDocument {
  const criterionNames = namesIn(model);
  return {
    ...row,
    zoneId: set.zoneId,
    name: { vi: set.nameVi, en: set.nameEn },
    publishedAt: publishedAt?.toISOString() ?? null,
    publishedOrder: publishedAt ? Math.floor(publishedAt.getTime() / 1000) : 0,
    scope: zone ? [...zone.names, ...zone.places, ...zone.formerPlaces] : provinceWide,
    words: criteriaWords,
    criteria: criterionNames.flatMap(({ vi, en }) => [vi, en]),
    criterionNames,
  };
}

function namesIn(model: unknown): { vi: string; en: string }[] {
  const read = modelNames.safeParse(model);
  if (!read.success) return [];
  return [...read.data.criteria, ...read.data.gates].map(({ name }) => name);
}
