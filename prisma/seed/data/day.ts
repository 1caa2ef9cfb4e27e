/** A calendar day as the database keeps it. `validTo` is always the last day in force, not the first day after. */
export function day(iso: `${number}-${number}-${number}`): Date {
  return new Date(`${iso}T00:00:00Z`);
}
