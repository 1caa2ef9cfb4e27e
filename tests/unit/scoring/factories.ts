import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import type { ProjectProfile, ProjectProfileInput, SiteFacts } from "~/app/scoring/profile";
import { projectProfile, siteFacts } from "~/app/scoring/profile";

type Seed = "province" | "phu-thuan";

export function seedJson(name: Seed): unknown {
  return JSON.parse(readFileSync(`prisma/seed/criteria/${name}.json`, "utf8"));
}

/** A seed model with some members replaced. */
export function modelWith(changes: Partial<CriteriaModel> = {}, name: Seed = "province"): CriteriaModel {
  const parsed = parseModel({ ...(seedJson(name) as object), ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
}

export function profileWith(changes: ProjectProfileInput = {}): ProjectProfile {
  return projectProfile.parse({
    sector: { code: "1030", version: "VSIC2025" },
    landAreaM2: 40_000,
    registeredCapital: { amount: 14_000_000, currency: "USD" },
    equityPercent: 30,
    annualRevenue: { amount: 20_000_000, currency: "USD" },
    annualValueAdded: { amount: 6_000_000, currency: "USD" },
    annualBudgetContribution: { amount: 800_000, currency: "USD" },
    workers: 320,
    trainedWorkersPercent: 55,
    localWorkersPercent: 75,
    technologyGroup: "advanced",
    researchPercentOfRevenue: 2,
    automationPercent: 40,
    localInputPercent: { coconut: 45, seafood: 5, other: 0 },
    waterM3PerDay: 400,
    wastewaterM3PerDay: 300,
    wastewaterClass: "B",
    powerKva: 1_500,
    environmentCategory: "III",
    businessLine: "open",
    monthsToOperation: 18,
    ...changes,
  });
}

export const openSite: SiteFacts = siteFacts.parse({
  excludedSectors: [],
  lotAreaM2: 50_000,
  waterM3PerDayFree: 1_000,
  wastewaterM3PerDayFree: 800,
  powerKvaFree: 5_000,
});

const amount = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);
const dollars = (max: number) => amount(max).map((value) => ({ amount: value, currency: "USD" as const }));

/** Applications with every figure known. */
export const anyProfile = fc
  .record({
    landAreaM2: fc.integer({ min: 1_000, max: 400_000 }),
    registeredCapital: dollars(60_000_000),
    annualValueAdded: dollars(30_000_000),
    annualBudgetContribution: dollars(5_000_000),
    workers: fc.integer({ min: 0, max: 3_000 }),
    trainedWorkersPercent: amount(100),
    localWorkersPercent: amount(100),
    technologyGroup: fc.constantFrom("high", "advanced", "standard", "restricted"),
    environmentCategory: fc.constantFrom("I", "II", "III", "IV"),
    localInputPercent: fc.record({ coconut: amount(50), seafood: amount(50), other: fc.constant(0) }),
    wastewaterM3PerDay: amount(2_000),
    wastewaterClass: fc.constantFrom("A", "B"),
    monthsToOperation: fc.integer({ min: 3, max: 60 }),
  })
  .map((changes) => profileWith(changes as ProjectProfileInput));
