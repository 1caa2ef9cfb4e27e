import * as z from "zod";
import { decimal } from "../exact/figure";
import { gate } from "../gates/gate";
import { band, criterion, tieBreaker } from "./schema";

const partsOf = <Part extends z.ZodType>(part: Part) => z.array(part.nullable().catch(null)).catch([]);

/**
 * Whatever is intact of a model that may be broken elsewhere, so that one refusal can list everything.
 * A part that cannot be read is null, and checks pass it over: its own fault is already told.
 */
export const draft = z.object({
  declaredTotal: decimal.nullable().catch(null),
  passMark: decimal.nullable().catch(null),
  bonusCap: decimal.default(0).nullable().catch(null),
  criteria: partsOf(criterion),
  gates: partsOf(gate),
  bands: partsOf(band),
  tieBreakers: partsOf(tieBreaker).default([]),
});
export type Draft = z.output<typeof draft>;

/** The intact parts with the index each has in the input. */
export function intact<Part>(parts: readonly (Part | null)[]): [Part, number][] {
  return parts.flatMap((part, index): [Part, number][] => (part === null ? [] : [[part, index]]));
}
