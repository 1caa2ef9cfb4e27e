/** The parts of the filing form, in its order. */
export const formParts = [
  "place",
  "project",
  "land",
  "yearly",
  "people",
  "technology",
  "inputs",
  "utilities",
] as const;
export type FormPartName = (typeof formParts)[number];
