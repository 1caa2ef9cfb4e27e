const staleAfterDays = 180;
const dayMs = 24 * 3600 * 1000;

/** Whether a figure has waited too long for somebody to say that it still holds: half a year (Decree 47/2020 asks for such a review). */
export function isStale(confirmedOn: string, today: string): boolean {
  return Date.parse(today) - Date.parse(confirmedOn) > staleAfterDays * dayMs;
}
