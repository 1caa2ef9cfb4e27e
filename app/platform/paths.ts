import type { Language } from "./i18n/languages";

/** Kinds of file a list can be taken away as. */
export type TableFormat = "csv" | "xlsx" | "geojson";

/** "/vi/lots/a1/ask" is about "/vi/lots/a1", "/vi/lots" about all lots, any other page about the portal. */
function aboutWhat(pathname: string): string {
  const [, lang = "", section = "", id = ""] = pathname.split("/");
  if (id !== "" && (section === "lots" || section === "zones")) return `/${lang}/${section}/${id}`;
  return section === "lots" ? `/${lang}/lots` : `/${lang}`;
}

/** The map of links. Every link in the house is built here; app/routes.ts is its other side. */
export const paths = {
  home: (lang: Language) => `/${lang}`,
  search: (lang: Language, search = "") => `/${lang}/search${search}`,
  suggestions: (lang: Language, q: string) => `/${lang}/search/suggestions?${new URLSearchParams({ q })}`,
  lots: (lang: Language, search = "") => `/${lang}/lots${search}`,
  lot: (lang: Language, lotId: string) => `/${lang}/lots/${lotId}`,
  preScore: (lang: Language, lotId: string, search = "") => `/${lang}/lots/${lotId}/pre-score${search}`,
  zones: (lang: Language, search = "") => `/${lang}/zones${search}`,
  compare: (lang: Language, search = "") => `/${lang}/compare${search}`,
  lotsFile: (lang: Language, format: TableFormat, search = "") => `/${lang}/lots.${format}${search}`,
  lotSheet: (lang: Language, lotId: string) => `/${lang}/lots/${lotId}/sheet.pdf`,
  zonesFile: (lang: Language, format: TableFormat, search = "") => `/${lang}/zones.${format}${search}`,
  zoneSheet: (lang: Language, zoneId: string) => `/${lang}/zones/${zoneId}/sheet.pdf`,
  compareFile: (lang: Language, format: "csv" | "xlsx" | "pdf", search: string) =>
    `/${lang}/compare.${format}${search}`,
  zone: (lang: Language, zoneId: string) => `/${lang}/zones/${zoneId}`,
  infrastructure: (lang: Language, id?: string) => `/${lang}/infrastructure${id ? `#${id}` : ""}`,
  /** the register of units, at one of today or of before */
  places: (lang: Language, id?: string) => `/${lang}/places${id ? `#${id}` : ""}`,
  criteria: (lang: Language) => `/${lang}/criteria`,
  criteriaVersion: (lang: Language, setId: string, number: number) => `/${lang}/criteria/${setId}/${number}`,
  programme: (lang: Language) => `/${lang}/programme`,
  apply: (lang: Language, place?: { lot?: string; zone?: string }) =>
    `/${lang}/apply${place ? `?${new URLSearchParams(place)}` : ""}`,
  applications: (lang: Language) => `/${lang}/applications`,
  application: (lang: Language, number: string, search = "") => `/${lang}/applications/${number}${search}`,
  receipt: (lang: Language, number: string) => `/${lang}/applications/${number}/receipt.json`,
  signIn: (lang: Language, returnTo?: string) =>
    `/${lang}/sign-in${returnTo ? `?${new URLSearchParams({ returnTo })}` : ""}`,
  register: (lang: Language, returnTo?: string) =>
    `/${lang}/register${returnTo ? `?${new URLSearchParams({ returnTo })}` : ""}`,
  signOut: (lang: Language) => `/${lang}/sign-out`,
  setPassword: (lang: Language, token: string) => `/${lang}/password/${token}`,
  about: (lang: Language) => `/${lang}/about`,
  developers: (lang: Language) => `/${lang}/developers`,
  feed: (lang: Language) => `/${lang}/feed.atom`,
  embeddedLots: (lang: Language, search = "") => `/${lang}/embed/lots${search}`,
  /** the picture shown with a shared link to a page: of the lot or zone that it is about, of all lots, or of the portal */
  socialCard: (pathname: string) => `/cards${aboutWhat(pathname)}.png`,
  preferences: (lang: Language) => `/${lang}/preferences`,
  /** what the map draws; the same in both languages */
  map: {
    base: "/map/base.geojson",
    lots: (search = "") => `/map/lots.geojson${search}`,
    zones: "/map/zones.geojson",
    infrastructure: "/map/infrastructure.geojson",
    localities: "/map/localities.geojson",
    boundaries: "/map/boundaries.geojson",
    settings: "/map/settings.json",
  },
  openData: {
    localities: "/api/v1/localities",
    localitiesGeojson: "/api/v1/localities.geojson",
    localitiesCsv: "/api/v1/localities.csv",
  },
  askAboutLot: (lang: Language, lotId: string) => `/${lang}/lots/${lotId}/ask`,
  askAboutZone: (lang: Language, zoneId: string) => `/${lang}/zones/${zoneId}/ask`,
  question: (lang: Language, token: string, search = "") => `/${lang}/questions/${token}${search}`,
  saved: (lang: Language, search = "") => `/${lang}/saved${search}`,
  /** what to save: the URL search of a list of lots, or a lot */
  save: (lang: Language, what: { search: string } | { lot: string }) =>
    `/${lang}/saved/new?${new URLSearchParams(what)}`,
  alertRequested: (lang: Language) => `/${lang}/alerts/requested`,
  alertConfirm: (lang: Language, token: string) => `/${lang}/alerts/confirm/${token}`,
  alert: (lang: Language, token: string, search = "") => `/${lang}/alerts/${token}${search}`,
  alertUnsubscribe: (lang: Language, token: string) => `/${lang}/alerts/${token}/unsubscribe`,
  office: {
    home: (lang: Language) => `/${lang}/office`,
    applications: (lang: Language, search = "") => `/${lang}/office/applications${search}`,
    application: (lang: Language, number: string, search = "") =>
      `/${lang}/office/applications/${number}${search}`,
    lots: (lang: Language, search = "") => `/${lang}/office/lots${search}`,
    lot: (lang: Language, lotId: string, search = "") => `/${lang}/office/lots/${lotId}${search}`,
    demand: (lang: Language) => `/${lang}/office/demand`,
    criteria: (lang: Language) => `/${lang}/office/criteria`,
    criteriaVersion: (lang: Language, setId: string, number: number, search = "") =>
      `/${lang}/office/criteria/${setId}/${number}${search}`,
    publishCriteria: (lang: Language, setId: string, number: number) =>
      `/${lang}/office/criteria/${setId}/${number}/publish`,
    questions: (lang: Language, search = "") => `/${lang}/office/questions${search}`,
    question: (lang: Language, number: string, search = "") => `/${lang}/office/questions/${number}${search}`,
    people: (lang: Language, search = "") => `/${lang}/office/people${search}`,
  },
} as const;

/** The same page in another language: only the first segment of the path changes. */
export function inLanguage(pathname: string, lang: Language): string {
  return pathname.replace(/^\/(vi|en)(?=\/|$)/, `/${lang}`);
}
