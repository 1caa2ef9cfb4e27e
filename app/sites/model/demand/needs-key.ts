import * as z from "zod";
import type { DemandNeeds } from "./demand-needs";

const stored = z.object({
  area: z.number().nullable(),
  power: z.number().nullable(),
  water: z.number().nullable(),
  sector: z.string().nullable(),
  zone: z.string().nullable(),
  locality: z.string().nullable(),
  readyYear: z.int().nullable(),
});

/** Needs as one text, the same for the same needs: it is what counts are kept under. */
export function needsKey({ area, power, water, sector, zone, locality, readyYear }: DemandNeeds): string {
  return JSON.stringify({ area, power, water, sector, zone, locality, readyYear });
}

export function readNeedsKey(key: string): DemandNeeds {
  return stored.parse(JSON.parse(key));
}
