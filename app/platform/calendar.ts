// Days as ISO 8601 writes them, "2026-11-24". The day it is, is the day it is in Vietnam: seven hours ahead of UTC, all the
// year round.
const hour = 3_600_000;

/** The calendar day of a moment in Vietnam. */
export function vietnamDay(moment: Date): string {
  return isoDay(new Date(moment.getTime() + 7 * hour));
}

/** The calendar year of a moment in Vietnam. */
export function vietnamYear(moment: Date): number {
  return Number(vietnamDay(moment).slice(0, 4));
}

/** The moment at which a day begins in Vietnam. */
export function startOfDay(day: string): Date {
  return new Date(Date.parse(day) - 7 * hour);
}

/** The day so many days after another. */
export function dayAfter(day: string, days = 1): string {
  return isoDay(new Date(Date.parse(day) + days * 24 * hour));
}

/** The day that a column without a time holds. */
export function isoDay(column: Date): string {
  return column.toISOString().slice(0, 10);
}

/** A day as a column without a time takes it. */
export function dayColumn(day: string): Date {
  return new Date(day);
}
