import * as z from "zod";
import type { DemandNeeds } from "./demand-needs";

const stored = z.object({
  area: z.number().nullable(),
  power: z.number().nullable(),
  water: z.number().nullable(),
  // counted since November 2026
  wastewater: z.number().nullable().default(null),
  rent: z.number().nullable().default(null),
  sector: z.string().nullable(),
  zone: z.string().nullable(),
  locality: z.string().nullable(),
  readyYear: z.int().nullable(),
});

/** Needs as one text, the same for the same needs: it is what counts are kept under. */
export function needsKey(needs: DemandNeeds): string {
  return JSON.stringify(stored.parse(needs));
}

export function readNeedsKey(key: string): DemandNeeds {
  return stored.parse(JSON.parse(key));
}
