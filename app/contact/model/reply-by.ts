/**
 * In how many working days a question is answered: Monday to Friday, the day of asking not counted. Public holidays
 * are not taken off, so the promise is the same all the year round.
 */
export const replyWithinWorkingDays = 5;

const hour = 3_600_000;

/** The calendar day in Vietnam: "2026-11-24". */
export function vietnamDay(moment: Date): string {
  return new Date(moment.getTime() + 7 * hour).toISOString().slice(0, 10);
}

export function isWorkingDay(isoDay: string): boolean {
  const weekday = new Date(isoDay).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

/** The last day on which an answer to what is asked at this moment is in time. */
export function replyBy(askedAt: Date, workingDays = replyWithinWorkingDays): string {
  const day = new Date(vietnamDay(askedAt));
  for (let left = workingDays; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isWorkingDay(day.toISOString())) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
