import type { SourceMark } from "../views/provenance";

/** What the register of units says, each with documents of its own, in the order they are named. */
export const sourceTopics = [
  "reform",
  "units",
  "wards",
  "before",
  "earlier",
  "communes",
  "districts",
] as const;
export type SourceTopic = (typeof sourceTopics)[number];

export type RegisterSources = Record<SourceTopic, SourceMark[]>;
