import type { Prisma } from "../../../generated/client";
import { day } from "../day";
import { sources } from "../sources/sources";
import { figuresOfOperating } from "./figures-operating";
import { figuresOfPlanned } from "./figures-planned";

/** When the register of facts was put together: the day of what a source without a date says. */
const registered = day("2026-11-23");

/** A source that says a figure holds on a day is the last that anybody has said of it. */
function dated(row: Prisma.ZoneFigureCreateManyInput): Prisma.ZoneFigureCreateManyInput {
  const source = sources.find(({ id }) => id === row.sourceId);
  const said = row.asOf ?? source?.publishedOn ?? source?.retrievedOn ?? registered;
  return { ...row, addedOn: said, changedOn: said, confirmedOn: said };
}

export const zoneFigureRows: readonly Prisma.ZoneFigureCreateManyInput[] = [
  ...figuresOfOperating,
  ...figuresOfPlanned,
].map(dated);
