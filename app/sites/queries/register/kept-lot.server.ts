import { vietnamDay } from "~/app/platform/calendar";
import type { Prisma } from "~/prisma/generated/client";
import { lotFigureDates } from "../../model/figure-dates";
import { wholeDates } from "../../model/register/date-figures";
import type { KeptValues } from "../../model/register/kept-figures";
import { isoDay } from "../select-source.server";

export const keptLotSelect = {
  status: true,
  reservedFor: true,
  readyFrom: true,
  areaM2: true,
  maxDensityPercent: true,
  rentUsdM2Term: true,
  powerKva: true,
  waterM3Day: true,
  wastewaterM3Day: true,
  figureDates: true,
  confirmedOn: true,
  asOf: true,
  sureness: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.LotSelect;

type KeptLotRow = Prisma.LotGetPayload<{ select: typeof keptLotSelect }>;

/** A lot's row as the office keeps it: its figures under their names, each with its dates. */
export function keptLot(row: KeptLotRow) {
  const values: KeptValues = {
    status: row.status,
    reserved: row.reservedFor,
    ready: isoDay(row.readyFrom),
    area: row.areaM2,
    density: row.maxDensityPercent,
    rent: row.rentUsdM2Term?.toNumber() ?? null,
    power: row.powerKva,
    water: row.waterM3Day,
    wastewater: row.wastewaterM3Day,
  };
  const known = lotFigureDates.parse(row.figureDates);
  const confirmedOn = row.confirmedOn.toISOString().slice(0, 10);
  const dates = wholeDates({ dates: known, values, createdOn: vietnamDay(row.createdAt), confirmedOn });
  return { values, dates, confirmedOn, seen: row.updatedAt.toISOString() };
}

/** The way back: what such values are in the row. */
export function keptColumns({ ready, ...values }: KeptValues) {
  return {
    status: values.status,
    reservedFor: values.reserved,
    readyFrom: ready === null ? null : new Date(ready),
    areaM2: values.area,
    maxDensityPercent: values.density,
    rentUsdM2Term: values.rent,
    powerKva: values.power,
    waterM3Day: values.water,
    wastewaterM3Day: values.wastewater,
  } satisfies Prisma.LotUpdateManyMutationInput;
}
