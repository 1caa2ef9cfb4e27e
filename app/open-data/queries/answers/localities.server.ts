import type * as z from "zod";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { localityName } from "~/app/sites/model/locality-name";
import { isoDay, sourceMark, sourceSelect } from "~/app/sites/queries/select-source.server";
import type { Prisma } from "~/prisma/generated/client";
import type { localityFeatures } from "../../model/answers/geojson";
import type { ApiLocalities, ApiLocality } from "../../model/answers/localities";
import { multiPolygon } from "../../model/answers/shapes";
import type { Answer } from "./answer.server";
import { addressOf } from "./answer.server";
import { csvOf } from "./csv.server";

const source = { select: sourceSelect } as const;
const select = {
  id: true,
  name: true,
  aliases: true,
  officialCode: true,
  parentId: true,
  validFrom: true,
  validTo: true,
  sureness: true,
  source,
  latitude: true,
  longitude: true,
  boundary: true,
  boundaryIsPartial: true,
  boundarySureness: true,
  boundarySource: source,
  kinds: {
    select: { kind: true, validFrom: true, validTo: true, sureness: true, source },
    orderBy: { validFrom: "asc" },
  },
  successors: { select: { successorId: true, effectiveOn: true, sureness: true, source } },
  predecessors: { select: { predecessorId: true, effectiveOn: true, sureness: true, source } },
} satisfies Prisma.LocalitySelect;

type LocalityRow = Prisma.LocalityGetPayload<{ select: typeof select }>;

interface Asked {
  state: ("today" | "ended")[];
  kind: NonNullable<ApiLocality["kind"]>[];
  lang: Language;
}

const maxAgeSeconds = 300;

/** Administrative units, those of today first, each by name. */
async function localitiesOf({ state, kind }: Asked): Promise<{ row: LocalityRow; unit: ApiLocality }[]> {
  const rows = await db.locality.findMany({ select, orderBy: { id: "asc" } });
  const collator = new Intl.Collator("vi");
  const ended = ({ validTo }: LocalityRow) => Number(validTo !== null);
  return rows
    .map((row) => ({ row, unit: apiLocality(row) }))
    .filter(({ unit: { until } }) => state.length === 0 || state.includes(until === null ? "today" : "ended"))
    .filter(({ unit }) => kind.length === 0 || (unit.kind !== null && kind.includes(unit.kind)))
    .sort((a, b) => ended(a.row) - ended(b.row) || collator.compare(a.row.name, b.row.name));
}

export async function localityRegister(asked: Asked): Promise<Answer<ApiLocalities>> {
  const data = (await localitiesOf(asked)).map(({ unit }) => unit);
  return { body: { data, total: data.length }, maxAgeSeconds };
}

export async function localitiesAsGeojson(asked: Asked): Promise<Answer<z.output<typeof localityFeatures>>> {
  const found = await localitiesOf(asked);
  const features = found.map(({ row, unit }) => ({
    type: "Feature" as const,
    id: unit.id,
    geometry: geometryOf(row),
    properties: unit,
  }));
  const links = { self: addressOf("/api/v1/localities.geojson", { ...asked }), next: null, prev: null };
  return {
    body: { type: "FeatureCollection", numberMatched: features.length, links, features },
    maxAgeSeconds,
  };
}

const columns: Record<string, (unit: ApiLocality) => string | null> = {
  id: ({ id }) => id,
  official_code: ({ officialCode }) => officialCode,
  name_vi: ({ title }) => title.vi,
  name_en: ({ title }) => title.en,
  kind: ({ kind }) => kind,
  kind_from: ({ kinds }) => kinds.at(-1)?.from ?? null,
  kind_source: ({ kinds }) => kinds.at(-1)?.source.title ?? null,
  kind_sureness: ({ kinds }) => kinds.at(-1)?.source.sureness ?? null,
  parent: ({ parent }) => parent,
  from: ({ from }) => from,
  until: ({ until }) => until,
  became_part_of: ({ becamePartOf }) => becamePartOf.map(({ locality }) => locality).join(" "),
  made_of: ({ madeOf }) => madeOf.map(({ locality }) => locality).join(" "),
  source: ({ source }) => source.title,
  source_url: ({ source }) => source.url,
  as_of: ({ source }) => source.asOf,
  sureness: ({ source }) => source.sureness,
};

export async function localitiesAsCsv(asked: Asked): Promise<Answer<string>> {
  const units = (await localitiesOf(asked)).map(({ unit }) => unit);
  return { body: csvOf(columns, units), maxAgeSeconds };
}

function geometryOf({ boundary, latitude, longitude }: LocalityRow) {
  if (boundary !== null) return multiPolygon.parse(boundary);
  if (latitude === null || longitude === null) return null;
  return { type: "Point" as const, coordinates: [longitude, latitude] };
}

export async function localityWhole({ id }: { id: string }): Promise<Answer<ApiLocality> | null> {
  const row = await db.locality.findUnique({ where: { id }, select });
  return row && { body: apiLocality(row), maxAgeSeconds };
}

function apiLocality(row: LocalityRow): ApiLocality {
  const kind = row.kinds.at(-1)?.kind ?? null;
  return {
    id: row.id,
    name: row.name,
    title: kind ? localityName(row.name, kind) : { vi: row.name, en: row.name },
    aliases: row.aliases,
    officialCode: row.officialCode,
    kind,
    kinds: row.kinds.map(({ kind, validFrom, validTo, source, sureness }) => ({
      kind,
      from: validFrom.toISOString().slice(0, 10),
      until: isoDay(validTo),
      source: sourceMark(source, sureness),
    })),
    parent: row.parentId,
    from: isoDay(row.validFrom),
    until: isoDay(row.validTo),
    becamePartOf: row.successors.map(({ successorId, ...rest }) => succession(successorId, rest)),
    madeOf: row.predecessors.map(({ predecessorId, ...rest }) => succession(predecessorId, rest)),
    boundary:
      row.boundarySource && row.boundarySureness
        ? {
            partial: row.boundaryIsPartial,
            source: sourceMark(row.boundarySource, row.boundarySureness),
          }
        : null,
    source: sourceMark(row.source, row.sureness),
  };
}

function succession(
  locality: string,
  { effectiveOn, source, sureness }: Omit<LocalityRow["successors"][number], "successorId">,
): ApiLocality["madeOf"][number] {
  return {
    locality,
    effectiveOn: effectiveOn.toISOString().slice(0, 10),
    source: sourceMark(source, sureness),
  };
}
