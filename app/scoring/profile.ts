import * as z from "zod";
import { figure } from "./exact/figure";

const share = () => figure((value) => value <= 100);
const positive = () => figure((value) => value > 0);

/** Money as the applicant states it: an amount in whole units of its own currency, never converted here. */
const money = z.strictObject({ amount: figure(), currency: z.enum(["VND", "USD"]) });
export type Money = z.infer<typeof money>;

/** A line of the Vietnamese Standard Industrial Classification; codes keep their leading zeros. */
export const sector = z.strictObject({
  code: z.string().regex(/^\d{2,5}$/),
  version: z.enum(["VSIC2018", "VSIC2025"]),
});
export type Sector = z.infer<typeof sector>;

const wholeShare = z
  .strictObject({ coconut: share(), seafood: share(), other: share() })
  .refine(({ coconut, seafood, other }) => floor(coconut) + floor(seafood) + floor(other) <= 100 + 1e-9, {
    params: { code: "parts-exceed-whole" },
  });

/**
 * The figures of one application, as scoring needs them. Every figure may be null (not known) or
 * `{ low, high }` (disputed or a range); units stand in the names, percentages run from 0 to 100.
 */
export const projectProfile = z.strictObject({
  sector: sector.nullable().default(null),
  landAreaM2: positive(),
  registeredCapital: money.nullable().default(null),
  equityPercent: share(),
  annualRevenue: money.nullable().default(null),
  annualValueAdded: money.nullable().default(null),
  annualBudgetContribution: money.nullable().default(null),
  workers: figure(),
  trainedWorkersPercent: share(),
  localWorkersPercent: share(),
  technologyGroup: z.enum(["high", "advanced", "standard", "restricted"]).nullable().default(null),
  researchPercentOfRevenue: share(),
  automationPercent: share(),
  localInputPercent: wholeShare.nullable().default(null),
  waterM3PerDay: figure(),
  wastewaterM3PerDay: figure(),
  wastewaterClass: z.enum(["A", "B", "beyond-B"]).nullable().default(null),
  powerKva: figure(),
  environmentCategory: z.enum(["I", "II", "III", "IV"]).nullable().default(null),
  businessLine: z.enum(["open", "conditional", "banned"]).nullable().default(null),
  monthsToOperation: figure(),
});
export type ProjectProfile = z.output<typeof projectProfile>;
export type ProjectProfileInput = z.input<typeof projectProfile>;

/** What gates must know of the zone and lot. Null: not published, so a gate that needs it cannot tell yet. */
export const siteFacts = z.strictObject({
  excludedSectors: z.array(sector).nullable().default(null),
  lotAreaM2: positive(),
  waterM3PerDayFree: figure(),
  wastewaterM3PerDayFree: figure(),
  powerKvaFree: figure(),
  /** Of which of these the figure is the lot's own connection; of any other it is what somebody published as free. */
  lotConnections: z.array(z.enum(["water", "wastewater", "power"])).optional(),
});
export type SiteFacts = z.output<typeof siteFacts>;

function floor(value: z.output<ReturnType<typeof share>>): number {
  if (value === null) return 0;
  return Number(typeof value === "object" ? value.low : value);
}
