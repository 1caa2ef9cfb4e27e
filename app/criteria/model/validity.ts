import { dayAfter } from "~/app/platform/calendar";

/** Whom a set is for, the wider first: where several hold for a zone, the narrowest judges. */
export const criteriaScopes = ["province", "kind", "zone"] as const;
export type CriteriaScope = (typeof criteriaScopes)[number];

/** When a version judges what is filed: days in Vietnam. */
export interface Validity {
  /** first day in force; null: a draft */
  effectiveFrom: string | null;
  /** first day on which a successor is in force instead; null while none has been published */
  effectiveTo: string | null;
}

export type VersionStatus = "draft" | "upcoming" | "inForce" | "replaced";

/** What a version is on that day. It is never stored, for it changes at midnight and nobody writes then. */
export function statusOn(today: string, { effectiveFrom, effectiveTo }: Validity): VersionStatus {
  if (effectiveFrom === null) return "draft";
  // One whose successor begins no later than itself is never in force.
  if (effectiveTo !== null && (effectiveTo <= today || effectiveTo <= effectiveFrom)) return "replaced";
  return effectiveFrom <= today ? "inForce" : "upcoming";
}

/**
 * The first day on which a version published today may be in force: tomorrow, so that one version judges all that is
 * filed on a day; today where its set has had none before.
 */
export function earliestDay(today: string, firstOfSet: boolean): string {
  return firstOfSet ? today : dayAfter(today);
}
