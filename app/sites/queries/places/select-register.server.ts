import type { Prisma } from "~/prisma/generated/client";
import { sourceSelect } from "../select-source.server";

const source = { select: sourceSelect } as const;

/** An administrative unit with everything the register says of it, but for its boundary, which is large. */
export const registerSelect = {
  id: true,
  name: true,
  aliases: true,
  officialCode: true,
  parentId: true,
  validTo: true,
  sureness: true,
  source,
  boundarySureness: true,
  boundarySource: source,
  kinds: { select: { kind: true, validFrom: true, sureness: true, source }, orderBy: { validFrom: "asc" } },
  predecessors: { select: { predecessorId: true, effectiveOn: true, sureness: true, source } },
  zones: { select: { zoneId: true } },
} satisfies Prisma.LocalitySelect;

export type RegisterRow = Prisma.LocalityGetPayload<{ select: typeof registerSelect }>;
