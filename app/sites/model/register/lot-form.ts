import * as z from "zod";
import { dayOfCentury, decimal, someOf, whole } from "~/app/platform/bounds";
import { lotFigures } from "../figure-dates";
import { lotPurposes, lotStatuses } from "../lot-terms";
import type { KeptValues } from "./kept-figures";

/** What the office sends of a lot. What is left empty is not published. The bounds catch slips of the keyboard. */
export const lotForm = z.object({
  status: z.enum(lotStatuses),
  reserved: z.enum(lotPurposes).optional(),
  ready: dayOfCentury.optional(),
  area: whole(1, 20_000_000),
  density: whole(0, 100).optional(),
  rent: decimal(0.01, 10_000, 2).optional(),
  power: whole(0, 1_000_000).optional(),
  water: whole(0, 1_000_000).optional(),
  wastewater: whole(0, 1_000_000).optional(),
  /** the figures that still hold; "all" speaks for every one that was not changed */
  holds: someOf(lotFigures),
  all: z.literal("on").optional(),
  /** what the changes rest on */
  basis: z.string().trim().max(500).optional(),
  /** the moment of the lot's last change that the form was made from */
  seen: z.iso.datetime({ precision: 3 }),
});
export type LotForm = z.output<typeof lotForm>;

export function valuesOf(form: LotForm): KeptValues {
  const { status, area, reserved, ready, density, rent, power, water, wastewater } = form;
  return {
    status,
    area,
    reserved: reserved ?? null,
    ready: ready ?? null,
    density: density ?? null,
    rent: rent ?? null,
    power: power ?? null,
    water: water ?? null,
    wastewater: wastewater ?? null,
  };
}
