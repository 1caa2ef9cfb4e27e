import type { Bilingual } from "~/app/platform/i18n/languages";

export const localityKinds = ["province", "district", "city", "township", "ward", "commune"] as const;
export type LocalityKind = (typeof localityKinds)[number];

const kindNames: Record<LocalityKind, Bilingual> = {
  province: { vi: "tỉnh", en: "province" },
  district: { vi: "huyện", en: "district" },
  city: { vi: "thành phố", en: "city" },
  township: { vi: "thị trấn", en: "township" },
  ward: { vi: "phường", en: "ward" },
  commune: { vi: "xã", en: "commune" },
};

/** A place with its kind, as each language orders them: "xã Phú Thuận", "Phú Thuận commune". */
export function localityName(name: string, kind: LocalityKind): Bilingual {
  const { vi, en } = kindNames[kind];
  // A number names nothing by itself: "ward 7", as one reads it.
  return { vi: `${vi} ${name}`, en: /^\d+$/.test(name) ? `${en} ${name}` : `${name} ${en}` };
}
