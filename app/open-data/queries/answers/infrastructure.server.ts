import type * as z from "zod";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { isoDay, sourceMark, sourceSelect } from "~/app/sites/queries/select-source.server";
import type { Prisma } from "~/prisma/generated/client";
import type { infrastructureFeatures } from "../../model/answers/geojson";
import type { ApiInfrastructure, apiInfrastructures } from "../../model/answers/infrastructure";
import { shape } from "../../model/answers/shapes";
import type { Answer } from "./answer.server";
import { addressOf, latest } from "./answer.server";
import { csvOf } from "./csv.server";

interface Asked {
  kind: ApiInfrastructure["kind"][];
  status: ApiInfrastructure["status"][];
  lang: Language;
}

const include = { source: { select: sourceSelect } } as const;
type Row = Prisma.InfrastructureGetPayload<{ include: typeof include }>;

const maxAgeSeconds = 60;

async function infrastructureOf({ kind, status }: Asked) {
  const rows = await db.infrastructure.findMany({
    where: {
      ...(kind.length > 0 && { kind: { in: kind } }),
      ...(status.length > 0 && { status: { in: status } }),
    },
    include,
    orderBy: [{ kind: "asc" }, { id: "asc" }],
  });
  return { data: rows.map(apiInfrastructure), changedAt: latest(rows.map(({ updatedAt }) => updatedAt)) };
}

export async function infrastructureRegister(
  asked: Asked,
): Promise<Answer<z.output<typeof apiInfrastructures>>> {
  const { data, changedAt } = await infrastructureOf(asked);
  return { body: { data, total: data.length }, maxAgeSeconds, changedAt };
}

export async function infrastructureAsGeojson(
  asked: Asked,
): Promise<Answer<z.output<typeof infrastructureFeatures>>> {
  const { data, changedAt } = await infrastructureOf(asked);
  const features = data.map(({ shape: geometry, ...properties }) => ({
    type: "Feature" as const,
    id: properties.id,
    geometry,
    properties,
  }));
  const links = { self: addressOf("/api/v1/infrastructure.geojson", { ...asked }), next: null, prev: null };
  return {
    body: { type: "FeatureCollection", numberMatched: data.length, links, features },
    maxAgeSeconds,
    changedAt,
  };
}

const columns: Record<string, (row: ApiInfrastructure) => string | number | null> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name_vi: ({ name }) => name.vi,
  name_en: ({ name }) => name.en,
  status: ({ status }) => status,
  expected_on: ({ expectedOn }) => expectedOn,
  capacity: ({ capacity }) => capacity,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  place_sureness: ({ shapeSureness }) => shapeSureness,
  source: ({ source }) => source.title,
  source_url: ({ source }) => source.url,
  as_of: ({ source }) => source.asOf,
  sureness: ({ source }) => source.sureness,
};

export async function infrastructureAsCsv(asked: Asked): Promise<Answer<string>> {
  const { data, changedAt } = await infrastructureOf(asked);
  return { body: csvOf(columns, data), maxAgeSeconds, changedAt };
}

function apiInfrastructure(row: Row): ApiInfrastructure {
  return {
    id: row.id,
    kind: row.kind,
    name: { vi: row.nameVi, en: row.nameEn },
    aliases: row.aliases,
    status: row.status,
    expectedOn: isoDay(row.expectedOn),
    capacity: row.capacity?.toNumber() ?? null,
    note: row.noteVi && row.noteEn ? { vi: row.noteVi, en: row.noteEn } : null,
    latitude: row.latitude,
    longitude: row.longitude,
    shape: shape.parse(row.shape),
    shapeSureness: row.shapeSureness,
    source: sourceMark(row.source, row.sureness, row.asOf),
    updatedAt: row.updatedAt.toISOString(),
  };
}
