import { db } from "~/app/platform/database/client.server";
import { localityName } from "~/app/sites/model/locality-name";
import { isoDay, sourceMark, sourceSelect } from "~/app/sites/queries/select-source.server";
import type { Prisma } from "~/prisma/generated/client";
import type { ApiLocalities, ApiLocality } from "../../model/answers/localities";
import type { Answer } from "./answer.server";

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
}

const maxAgeSeconds = 300;

/** Administrative units, those of today first, each by name. */
export async function localityRegister({ state, kind }: Asked): Promise<Answer<ApiLocalities>> {
  const rows = await db.locality.findMany({ select, orderBy: { id: "asc" } });
  const collator = new Intl.Collator("vi");
  const data = rows
    .map(apiLocality)
    .filter(({ until }) => state.length === 0 || state.includes(until === null ? "today" : "ended"))
    .filter((unit) => kind.length === 0 || (unit.kind !== null && kind.includes(unit.kind)))
    .sort((a, b) => Number(a.until !== null) - Number(b.until !== null) || collator.compare(a.name, b.name));
  return { body: { data, total: data.length }, maxAgeSeconds };
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
