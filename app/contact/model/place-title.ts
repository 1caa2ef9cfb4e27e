import type { Language } from "~/app/platform/i18n/languages";
import type { ZoneKind } from "~/app/sites/model/lot-terms";
import { zoneTitle } from "~/app/sites/model/zone-name";

const lotWord: Record<Language, string> = { vi: "Lô", en: "Lot" };

interface NamedPlace {
  zone: { name: string; kind: ZoneKind };
  lot: { code: string } | null;
}

/** "Lô A1, KCN Phú Thuận", "KCN Phú Thuận" */
export function placeTitle({ zone, lot }: NamedPlace, language: Language): string {
  const title = zoneTitle(zone.name, zone.kind)[language];
  return lot ? `${lotWord[language]} ${lot.code}, ${title}` : title;
}
