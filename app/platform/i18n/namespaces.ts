/** One namespace per room, in locales/{vi,en}/{namespace}.json. */
export const namespaces = [
  "common",
  "home",
  "accounts",
  "sites",
  "register",
  "demand",
  "map",
  "place",
  "localities",
  "compare",
  "contact",
  "mail",
  "criteria",
  "applications",
  "programme",
  "sheets",
  "open-data",
  "search",
] as const;
export type Namespace = (typeof namespaces)[number];

/** Options that the server's and the browser's instances must share, or hydration would differ. */
export const i18nOptions = {
  defaultNS: "common",
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
} as const;
