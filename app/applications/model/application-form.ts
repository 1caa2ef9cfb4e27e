import * as z from "zod";
import { decimal, identifier, whole } from "~/app/platform/bounds";
import { rational, sum } from "~/app/scoring/exact/rational";
import type { Money, ProjectProfile } from "~/app/scoring/profile";
import { projectProfile } from "~/app/scoring/profile";
import {
  businessLines,
  currencies,
  environmentCategories,
  technologyGroups,
  wastewaterClasses,
} from "./filing-choices";

const largest = 1_000_000_000;
const amount = decimal(0, largest);
const percent = decimal(0, 100).optional();
const text = z.string().trim().min(2).max(200);
const inputs = { coconutPercent: percent, seafoodPercent: percent, otherLocalPercent: percent };

/** The figures of a project, each of which may be left open. */
const figures = {
  sector: z
    .string()
    .regex(/^\d{2,5}$/)
    .optional(),
  landAreaHa: decimal(0.01, 1000).optional(),
  currency: z.enum(currencies),
  registeredCapital: decimal(0.001, largest).optional(),
  annualRevenue: amount.optional(),
  annualValueAdded: amount.optional(),
  annualBudgetContribution: amount.optional(),
  equityPercent: percent,
  workers: whole(1, 200_000).optional(),
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
  monthsToOperation: whole(1, 240).optional(),
};

/** The shares of local inputs are parts of one whole. */
const atMostTheWhole = (form: LocalInputs) => sum(localInputs(form).map(rational)).lte(100);
const ofTheWhole = {
  path: ["otherLocalPercent"],
  params: { message: "form.partsOver100" },
  // Told together with whatever else is wrong, as soon as the shares themselves can be read.
  when: ({ value }: { value: unknown }) => z.object(inputs).safeParse(value).success,
};

/** Value added is a part of the same year's revenue, in the same currency. */
const withinRevenue = ({ annualValueAdded, annualRevenue }: YearlyFigures) =>
  annualValueAdded === undefined || annualRevenue === undefined || annualValueAdded <= annualRevenue;
const yearly = { annualValueAdded: figures.annualValueAdded, annualRevenue: figures.annualRevenue };
const ofTheRevenue = {
  path: ["annualValueAdded"],
  params: { message: "form.aboveRevenue" },
  when: ({ value }: { value: unknown }) => z.object(yearly).safeParse(value).success,
};

interface YearlyFigures {
  annualValueAdded?: number | undefined;
  annualRevenue?: number | undefined;
}

/** A project in figures, as far as they are known. Money and land as in `applicationForm`. */
export const projectFigures = z
  .object({ ...figures, currency: figures.currency.default("VND") })
  .refine(atMostTheWhole, ofTheWhole)
  .refine(withinRevenue, ofTheRevenue);
export type ProjectFigures = z.infer<typeof projectFigures>;

/**
 * The filing form. Money is asked in billions of đồng or millions of dollars, as people speak of it; land in hectares.
 * What is left empty counts as not yet known: scoring then says what is still needed.
 */
export const applicationForm = z
  .object({
    /** the id the form was handed out with */
    formId: z.uuid(),
    zone: identifier,
    lot: identifier.optional(),
    projectName: text,
    companyName: text,
    ...figures,
    sector: figures.sector.unwrap(),
    landAreaHa: figures.landAreaHa.unwrap(),
    registeredCapital: figures.registeredCapital.unwrap(),
    workers: figures.workers.unwrap(),
    declared: z.literal("on"),
  })
  .refine(atMostTheWhole, ofTheWhole)
  .refine(withinRevenue, ofTheRevenue);
export type ApplicationForm = z.infer<typeof applicationForm>;

interface LocalInputs {
  coconutPercent?: number | undefined;
  seafoodPercent?: number | undefined;
  otherLocalPercent?: number | undefined;
}

function localInputs(form: LocalInputs): number[] {
  return [form.coconutPercent, form.seafoodPercent, form.otherLocalPercent].filter(
    (share) => share !== undefined,
  );
}

const unitOfMoney = { VND: 1_000_000_000, USD: 1_000_000 } as const;

/** Exact: 0.1 billion is 100000000, not 99999999.99999999. */
function times(value: number, factor: number): string {
  return rational(value).mul(factor).toString();
}

function money(value: number | undefined, currency: Money["currency"]): Money | null {
  return value === undefined ? null : { amount: times(value, unitOfMoney[currency]), currency };
}

/** The form's figures in the units of the profile that scoring reads. */
export function profileOf(form: ProjectFigures, sectorVersion: string): ProjectProfile {
  const { currency } = form;
  return projectProfile.parse({
    sector: form.sector === undefined ? null : { code: form.sector, version: sectorVersion },
    landAreaM2: form.landAreaHa === undefined ? null : times(form.landAreaHa, 10_000),
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
