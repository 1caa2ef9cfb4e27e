/** The outbox topic of an index: its keys are ids of rows whose document has to be made anew or taken away. */
export function searchTopic(index: "lots" | "zones" | "criteria" | "applications" | (string & {})): string {
  return `search:${index}`;
}
