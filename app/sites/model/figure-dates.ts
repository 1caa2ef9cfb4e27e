import * as z from "zod";

/** The figures of a lot that are dated one by one. */
export const lotFigures = [
  "status",
  "area",
  "power",
  "water",
  "wastewater",
  "rent",
  "ready",
  "density",
  "reserved",
  "sectors",
] as const;
export type LotFigure = (typeof lotFigures)[number];

/** ISO days: when a figure came into the portal, when it last changed, when somebody last said that it still holds. */
const figureDates = z.object({ added: z.iso.date(), changed: z.iso.date(), confirmed: z.iso.date() });
export type FigureDates = z.infer<typeof figureDates>;

/** What a lot's row holds of its figures' dates. */
export const lotFigureDates = z.partialRecord(z.enum(lotFigures), figureDates);
export type LotFigureDates = z.infer<typeof lotFigureDates>;

/** The day of the latest change among the figures. */
export function latestChange(dates: LotFigureDates): string | null {
  const days = Object.values(dates).map(({ changed }) => changed);
  return days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}

/** The oldest confirmation among the figures: what has waited longest. Null where no figure is dated. */
export function oldestConfirmation(dates: LotFigureDates): string | null {
  const days = Object.values(dates).map(({ confirmed }) => confirmed);
  return days.reduce<string | null>((oldest, day) => (oldest === null || day < oldest ? day : oldest), null);
}
