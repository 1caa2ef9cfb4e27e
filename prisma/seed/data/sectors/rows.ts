import type { Prisma } from "../../../generated/client";

/** Codes are strings: "01" is not 1. */
export type SectorRow = readonly [code: string, nameVi: string, nameEn: string];
export type SectorsBySection = Readonly<Record<string, readonly SectorRow[]>>;

function parentOf(code: string, section: string): string {
  return code.length === 2 ? section : code.slice(0, 2);
}

export function sectorRows(
  version: string,
  sections: readonly SectorRow[],
  parts: SectorsBySection,
): Prisma.SectorCreateManyInput[] {
  const tops = sections.map(([code, nameVi, nameEn]) => ({ version, code, level: 1, nameVi, nameEn }));
  const below = Object.entries(parts).flatMap(([section, rows]) =>
    rows.map(([code, nameVi, nameEn]) => ({
      version,
      code,
      level: code.length,
      parentCode: parentOf(code, section),
      nameVi,
      nameEn,
    })),
  );
  // A division stands before its groups, so parents are there when children come.
  return [...tops, ...below.sort((a, b) => a.level - b.level)];
}
