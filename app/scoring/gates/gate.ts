import * as z from "zod";
import { decimal } from "../exact/figure";
import { sector } from "../profile";
import { bilingual } from "../text/bilingual";

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const common = {
  code,
  name: bilingual,
  /** Told to the applicant when the gate excludes the project. */
  reason: bilingual,
  legalReference: bilingual.nullable().default(null),
};

/** What the site must still have free, and the indicator that asks for it. */
export const resources = {
  land: { fact: "lotAreaM2", indicator: "land-area", perUnit: "0.0001" },
  water: { fact: "waterM3PerDayFree", indicator: "water", perUnit: "1" },
  wastewater: { fact: "wastewaterM3PerDayFree", indicator: "wastewater", perUnit: "1" },
  power: { fact: "powerKvaFree", indicator: "power", perUnit: "1" },
} as const;

/** Exclusion rules. A gate never trades off against points. */
export const gate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("minimum"), ...common, indicator: z.string(), value: decimal }),
  z.strictObject({ kind: z.literal("maximum"), ...common, indicator: z.string(), value: decimal }),
  z.strictObject({
    kind: z.literal("forbidden-options"),
    ...common,
    indicator: z.string(),
    options: z.array(z.string()).min(1),
  }),
  /** The site's own list, plus any sectors the model itself excludes. A listed code covers all codes below it. */
  z.strictObject({ kind: z.literal("excluded-sectors"), ...common, sectors: z.array(sector).default([]) }),
  z.strictObject({
    kind: z.literal("site-capacity"),
    ...common,
    resource: z.enum(["land", "water", "wastewater", "power"]),
  }),
]);
export type Gate = z.output<typeof gate>;
export const gateCode = code;

/** Unknown is "cannot tell yet": a figure or a site fact is missing. It never counts as a pass. */
export type Outcome = "pass" | "fail" | "unknown";
