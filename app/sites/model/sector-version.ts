/** The classification in which sectors are chosen and filed today. Codes of other versions are never mixed in. */
export const sectorVersion = "VSIC2025";

export interface SectorRef {
  version: string;
  code: string;
}

/** A sector in a URL or a search document: its code means nothing without its version. */
export function sectorKey({ version, code }: SectorRef): string {
  return `${version}:${code}`;
}

export function parseSectorKey(key: string): SectorRef | null {
  const at = key.lastIndexOf(":");
  return at < 1 || at === key.length - 1 ? null : { version: key.slice(0, at), code: key.slice(at + 1) };
}
