import type { Prisma } from "~/prisma/generated/client";
import type { InfrastructureItem } from "../../model/places/infrastructure";
import { storedShape } from "../../model/places/stored-shape";
import { isoDay, sourceMark, sourceSelect } from "../select-source.server";

export const infrastructureSelect = {
  id: true,
  kind: true,
  nameVi: true,
  nameEn: true,
  status: true,
  expectedOn: true,
  capacity: true,
  noteVi: true,
  noteEn: true,
  shape: true,
  shapeSureness: true,
  latitude: true,
  longitude: true,
  asOf: true,
  sureness: true,
  source: { select: sourceSelect },
} satisfies Prisma.InfrastructureSelect;

type Row = Prisma.InfrastructureGetPayload<{ select: typeof infrastructureSelect }>;

export function infrastructureItem(row: Row): InfrastructureItem {
  const { id, kind, nameVi, nameEn, status, latitude, longitude, noteVi, noteEn } = row;
  return {
    id,
    kind,
    name: { vi: nameVi, en: nameEn },
    status,
    expectedOn: isoDay(row.expectedOn),
    capacity: row.capacity?.toNumber() ?? null,
    note: noteVi && noteEn ? { vi: noteVi, en: noteEn } : null,
    latitude,
    longitude,
    shape: storedShape(row.shape),
    placeIsDrawn: row.shapeSureness === "illustrative",
    source: sourceMark(row.source, row.sureness, row.asOf),
  };
}
