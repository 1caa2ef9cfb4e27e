import Fraction from "fraction.js";
import * as z from "zod";
import type { Money, ProjectProfile } from "~/app/scoring/profile";
import { projectProfile } from "~/app/scoring/profile";

const largest = 1_000_000_000;
const amount = z.number().min(0).max(largest);
const percent = z.number().min(0).max(100).optional();
const text = z.string().trim().min(2).max(200);
const tooMuchTogether = { message: "form.partsOver100" };
const inputs = { coconutPercent: percent, seafoodPercent: percent, otherLocalPercent: percent };

export const currencies = ["VND", "USD"] as const;
export const technologyGroups = ["high", "advanced", "standard", "restricted"] as const;
export const wastewaterClasses = ["A", "B", "beyond-B"] as const;
export const environmentCategories = ["I", "II", "III", "IV"] as const;
export const businessLines = ["open", "conditional", "banned"] as const;

/**
 * The filing form. Money is asked in billions of đồng or millions of dollars, as people speak of it; land in hectares.
 * What is left empty counts as not yet known: scoring then says what is still needed.
 */
export const applicationForm = z
  .object({
    zone: z.string().min(1).max(80),
    lot: z.string().max(80).optional(),
    projectName: text,
    companyName: text,
    sector: z.string().regex(/^\d{2,5}$/),
    landAreaHa: z.number().min(0.01).max(1000),
    currency: z.enum(currencies),
    registeredCapital: amount.min(0.001),
    annualRevenue: amount.optional(),
    annualValueAdded: amount.optional(),
    annualBudgetContribution: amount.optional(),
    equityPercent: percent,
    workers: z.number().int().min(1).max(200_000),
    trainedWorkersPercent: percent,
    localWorkersPercent: percent,
    technologyGroup: z.enum(technologyGroups).optional(),
    researchPercentOfRevenue: percent,
    automationPercent: percent,
    ...inputs,
    waterM3PerDay: amount.optional(),
    wastewaterM3PerDay: amount.optional(),
    wastewaterClass: z.enum(wastewaterClasses).optional(),
    powerKva: amount.optional(),
    environmentCategory: z.enum(environmentCategories).optional(),
    businessLine: z.enum(businessLines).optional(),
    monthsToOperation: z.number().int().min(1).max(240).optional(),
    declared: z.literal("on"),
  })
  .refine((form) => localInputs(form).reduce((sum, share) => sum + share, 0) <= 100, {
    path: ["otherLocalPercent"],
    params: tooMuchTogether,
    // Told together with whatever else is wrong, as soon as the shares themselves can be read.
    when: ({ value }) => z.object(inputs).safeParse(value).success,
  });
export type ApplicationForm = z.infer<typeof applicationForm>;

function localInputs(form: {
  coconutPercent?: number | undefined;
  seafoodPercent?: number | undefined;
  otherLocalPercent?: number | undefined;
}): number[] {
  return [form.coconutPercent, form.seafoodPercent, form.otherLocalPercent].filter(
    (share) => share !== undefined,
  );
}

const unitOfMoney = { VND: 1_000_000_000, USD: 1_000_000 } as const;

/** Exact: 0.1 billion is 100000000, not 99999999.99999999. */
function times(value: number, factor: number): string {
  return new Fraction(String(value)).mul(factor).toString();
}

function money(value: number | undefined, currency: Money["currency"]): Money | null {
  return value === undefined ? null : { amount: times(value, unitOfMoney[currency]), currency };
}

/** The form's figures in the units of the profile that scoring reads. */
export function profileOf(form: ApplicationForm, sectorVersion: string): ProjectProfile {
  const { currency } = form;
  return projectProfile.parse({
    sector: { code: form.sector, version: sectorVersion },
    landAreaM2: times(form.landAreaHa, 10_000),
    registeredCapital: money(form.registeredCapital, currency),
    annualRevenue: money(form.annualRevenue, currency),
    annualValueAdded: money(form.annualValueAdded, currency),
    annualBudgetContribution: money(form.annualBudgetContribution, currency),
    equityPercent: form.equityPercent,
    workers: form.workers,
    trainedWorkersPercent: form.trainedWorkersPercent,
    localWorkersPercent: form.localWorkersPercent,
    technologyGroup: form.technologyGroup,
    researchPercentOfRevenue: form.researchPercentOfRevenue,
    automationPercent: form.automationPercent,
    localInputPercent:
      localInputs(form).length === 0
        ? null
        : {
            coconut: form.coconutPercent ?? 0,
            seafood: form.seafoodPercent ?? 0,
            other: form.otherLocalPercent ?? 0,
          },
    waterM3PerDay: form.waterM3PerDay,
    wastewaterM3PerDay: form.wastewaterM3PerDay,
    wastewaterClass: form.wastewaterClass,
    powerKva: form.powerKva,
    environmentCategory: form.environmentCategory,
    businessLine: form.businessLine,
    monthsToOperation: form.monthsToOperation,
  });
}
