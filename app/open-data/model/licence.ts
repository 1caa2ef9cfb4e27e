/** Under which the portal's own data may be used again; sources keep theirs. */
export const licence = {
  name: "Creative Commons Attribution 4.0 International",
  short: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
