import { sectorKey } from "~/app/sites/model/sector-version";
import type { Reader } from "../index-definition";
import { everydayWords } from "./sector-words";

interface LotSectorRow {
  sectorVersion: string;
  sectorCode: string;
}

/** The classification as projections need it; a few hundred lines, read once per batch. */
export class SectorWords {
  readonly #above = new Map<string, string[]>();
  readonly #below = new Map<string, string[]>();
  readonly #words = new Map<string, string[]>();

  constructor(rows: readonly SectorRow[]) {
    const byKey = new Map(rows.map((row) => [sectorKey(row), row]));
    for (const [key, row] of byKey) {
      const above = parentKeys(row, byKey);
      this.#above.set(key, above);
      for (const container of above) {
        this.#below.set(container, [...(this.#below.get(container) ?? []), key]);
      }
      // A section's name ("công nghiệp chế biến, chế tạo") is true of every lot and finds nothing.
      this.#words.set(key, row.level === 1 ? [] : [row.nameVi, row.nameEn, ...everydayWords(row.nameVi)]);
    }
  }

  /** Keys of these sectors and of all that contain them, each once. */
  withParents(rows: readonly LotSectorRow[]): string[] {
    return [...new Set(keysOf(rows).flatMap((key) => this.upwards(key)))];
  }

  /** Keys by which land that takes these sectors is found: who takes 14 takes 141, and has land for C. */
  askedBy(rows: readonly LotSectorRow[]): string[] {
    return this.akin(keysOf(rows));
  }

  /** These sectors, all that contain them and all they contain, each once. */
  akin(keys: readonly string[]): string[] {
    return [...new Set(keys.flatMap((key) => [...this.upwards(key), ...(this.#below.get(key) ?? [])]))];
  }

  /** The sector itself and all that contain it. */
  upwards(key: string): string[] {
    return [key, ...(this.#above.get(key) ?? [])];
  }

  /** What these sectors are called, each phrase once. */
  wordsOf(keys: readonly string[]): string[] {
    return [...new Set(keys.flatMap((key) => this.#words.get(key) ?? []))];
  }

  keys(): string[] {
    return [...this.#words.keys()];
  }
}

function keysOf(rows: readonly LotSectorRow[]): string[] {
  return rows.map(({ sectorVersion, sectorCode }) => sectorKey({ version: sectorVersion, code: sectorCode }));
}

interface SectorRow {
  version: string;
  code: string;
  level: number;
  parentCode: string | null;
  nameVi: string;
  nameEn: string;
}

/** The whole classification; one database query. */
export async function loadSectorWords(db: Reader): Promise<SectorWords> {
  const select = { version: true, code: true, level: true, parentCode: true, nameVi: true, nameEn: true };
  return new SectorWords(await db.sector.findMany({ select }));
}

function parentKeys({ version, parentCode }: SectorRow, byKey: Map<string, SectorRow>): string[] {
  if (parentCode === null) return [];
  const key = sectorKey({ version, code: parentCode });
  const parent = byKey.get(key);
  return parent ? [key, ...parentKeys(parent, byKey)] : [key];
}
