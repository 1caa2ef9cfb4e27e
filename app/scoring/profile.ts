import * as z from "zod";
import type { Figure } from "./exact/figure";
import { figure, figureInterval } from "./exact/figure";
import type { Rational } from "./exact/rational";
import { rational, sum, ZERO } from "./exact/rational";

const WHOLE = rational(100);
const share = () => figure((value) => value <= 100);
/** Below a square metre nothing is built: such a figure is a slip of the unit. */
const squareMetres = () => figure((value) => value >= 1);

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
  .refine((parts) => sum(Object.values(parts).map(leastOf)).lte(WHOLE), {
    params: { code: "parts-exceed-whole" },
  });

/**
 * The figures of one application, as scoring needs them. Every figure may be null (not known) or
 * `{ low, high }` (disputed or a range); units stand in the names, percentages run from 0 to 100.
 */
export const projectProfile = z.strictObject({
  sector: sector.nullable().default(null),
  landAreaM2: squareMetres(),
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
  lotAreaM2: squareMetres(),
  waterM3PerDayFree: figure(),
  wastewaterM3PerDayFree: figure(),
  powerKvaFree: figure(),
  /** Of which of these the figure is the lot's own connection; of any other it is what somebody published as free. */
  lotConnections: z.array(z.enum(["water", "wastewater", "power"])).optional(),
});
export type SiteFacts = z.output<typeof siteFacts>;

/** The profile of somebody who applies now: figures that contradict each other are asked back. */
export const statedProfile = projectProfile.refine((profile) => !exceedsRevenue(profile), {
  path: ["annualValueAdded"],
  params: { code: "above-revenue" },
});

/** Value added is a part of revenue. Amounts in two currencies are not compared: only a model has a rate. */
function exceedsRevenue({
  annualRevenue: whole,
  annualValueAdded: part,
}: Pick<ProjectProfile, "annualRevenue" | "annualValueAdded">): boolean {
  if (whole === null || part === null || whole.currency !== part.currency) return false;
  const most = figureInterval(whole.amount).high;
  return most !== null && leastOf(part.amount).gt(most);
}

function leastOf(value: Figure): Rational {
  return figureInterval(value).low ?? ZERO;
}
