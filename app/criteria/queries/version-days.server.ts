import { isoDay } from "~/app/platform/calendar";
import type { Validity, VersionStatus } from "../model/validity";
import { statusOn } from "../model/validity";

interface VersionRow {
  effectiveFrom: Date | null;
  effectiveTo: Date | null;
  publishedAt: Date | null;
}

/** The dates of a version's row as pages show them, and what it therefore is on that day. */
export function versionDays<Row extends VersionRow>(
  { effectiveFrom, effectiveTo, publishedAt, ...row }: Row,
  today: string,
) {
  const days: Validity = {
    effectiveFrom: effectiveFrom && isoDay(effectiveFrom),
    effectiveTo: effectiveTo && isoDay(effectiveTo),
  };
  const status: VersionStatus = statusOn(today, days);
  return { ...row, ...days, status, publishedAt: publishedAt?.toISOString() ?? null };
}
