export const indexNames = [
  "lots",
  "zones",
  "localities",
  "sectors",
  "infrastructure",
  "criteria",
  "applications",
] as const;
export type IndexName = (typeof indexNames)[number];

/** The outbox topic of an index; its keys are ids of the rows whose documents changed. */
export function searchTopic(index: IndexName): string {
  return `search:${index}`;
}
