import type { Bilingual } from "~/app/platform/i18n/languages";
import type { ZoneKind } from "./lot-terms";

/** A zone as it is called for short: "KCN Phú Thuận", "Phú Thuận Industrial Park". */
export function zoneTitle(name: string, kind: ZoneKind): Bilingual {
  return kind === "park"
    ? { vi: `KCN ${name}`, en: `${name} Industrial Park` }
    : { vi: `CCN ${name}`, en: `${name} Industrial Cluster` };
}

/** The same with nothing abbreviated: "Khu công nghiệp Phú Thuận". */
export function zoneFullTitle(name: string, kind: ZoneKind): Bilingual {
  const vi = kind === "park" ? "Khu công nghiệp" : "Cụm công nghiệp";
  return { vi: `${vi} ${name}`, en: zoneTitle(name, kind).en };
}
