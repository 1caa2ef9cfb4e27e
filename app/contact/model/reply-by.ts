import { vietnamDay } from "~/app/platform/calendar";

/**
 * In how many working days a question is answered: Monday to Friday, the day of asking not counted. Public holidays
 * are not taken off, so the promise is the same all the year round.
 */
export const replyWithinWorkingDays = 5;

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
