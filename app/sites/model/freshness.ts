const staleAfterDays = 180;
const dayMs = 24 * 3600 * 1000;

/** The last day on which a confirmation was still young enough, half a year ago (Decree 47/2020 asks for such a review). */
export function freshSince(today: string): string {
  return new Date(Date.parse(today) - staleAfterDays * dayMs).toISOString().slice(0, 10);
}

/** Whether a figure has waited too long for somebody to say that it still holds. */
export function isStale(confirmedOn: string, today: string): boolean {
  return confirmedOn.slice(0, 10) < freshSince(today);
}
