export const alertFrequencies = ["daily", "weekly"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** Whoever has not said yes by then never asked. */
export const confirmWithinDays = 7;

export const day = 24 * 3_600_000;

/** 07:00 in Vietnam is midnight UTC all the year round. Digests go then: daily, or on Mondays. */
export function nextDigest(frequency: AlertFrequency, after: Date): Date {
  const midnight = new Date(Math.floor(after.getTime() / day) * day + day);
  if (frequency === "daily") return midnight;
  const untilMonday = (8 - midnight.getUTCDay()) % 7;
  return new Date(midnight.getTime() + untilMonday * day);
}
