import type { ProjectProfileInput } from "../../../app/scoring/profile";
import { projectProfile } from "../../../app/scoring/profile";
import { sectorVersion } from "../../../app/sites/model/sector-version";
import type { Prisma } from "../../generated/client";
import { day } from "../data/day";
import { between, pick, seeded } from "../geometry/random";

const trades = ["102", "103", "104", "107", "141", "152", "170", "222", "261", "282"] as const;
const investors = 20;

/** A version 7 UUID from the generator instead of the clock, so that the same seed gives the same ids. */
export function uuid(random: () => number): string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join("");
  return `019a0000-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

export function largeInvestors(seed: number): (Prisma.UserCreateManyInput & { id: string })[] {
  const random = seeded(seed);
  return Array.from({ length: investors }, (_, at) => ({
    id: uuid(random),
    email: `bench-${at + 1}@ben-do.example`,
    name: `Bench investor ${at + 1}`,
    role: "investor",
    // Without a password nobody signs in as them.
    passwordHash: null,
    illustrative: true,
  }));
}

function profileFor(sectorCode: string, random: () => number): ProjectProfileInput {
  const landAreaM2 = Math.round(between(random, 5_000, 40_000));
  const billions = Math.round((landAreaM2 / 10_000) * between(random, 20, 160));
  const dong = (amount: number) => ({
    amount: `${Math.max(1, Math.round(amount))}000000000`,
    currency: "VND" as const,
  });
  const coconut = Math.round(between(random, 0, 60));
  return {
    sector: { code: sectorCode, version: sectorVersion },
    landAreaM2,
    registeredCapital: dong(billions),
    equityPercent: Math.round(between(random, 15, 60)),
    annualRevenue: dong(billions * between(random, 0.8, 2.5)),
    annualValueAdded: dong(billions * between(random, 0.2, 0.6)),
    annualBudgetContribution: dong(billions * between(random, 0.02, 0.08)),
    workers: Math.round((landAreaM2 / 10_000) * between(random, 20, 400)),
    trainedWorkersPercent: Math.round(between(random, 10, 90)),
    localWorkersPercent: Math.round(between(random, 20, 95)),
    technologyGroup: pick(random, ["high", "advanced", "standard"]),
    researchPercentOfRevenue: Math.round(between(random, 0, 6)),
    automationPercent: Math.round(between(random, 5, 95)),
    localInputPercent: { coconut, seafood: Math.round(between(random, 0, 100 - coconut)), other: 0 },
    waterM3PerDay: Math.round(between(random, 5, 150)),
    wastewaterM3PerDay: Math.round(between(random, 5, 110)),
    wastewaterClass: pick(random, ["A", "B"]),
    powerKva: Math.round(between(random, 80, 900)),
    environmentCategory: pick(random, ["I", "II", "III", "IV"]),
    businessLine: "open",
    monthsToOperation: Math.round(between(random, 6, 36)),
  };
}

export type LargeApplications = {
  readonly count: number;
  readonly seed: number;
  readonly zoneIds: readonly [string, ...string[]];
  readonly investorIds: readonly [string, ...string[]];
};

/** Numbered apart from real receipts, which count on undisturbed. */
export function largeApplications({
  count,
  seed,
  zoneIds,
  investorIds,
}: LargeApplications): Prisma.ApplicationCreateManyInput[] {
  const random = seeded(seed);
  const first = day("2026-01-01").getTime();
  return Array.from({ length: count }, (_, at) => {
    const sectorCode = pick(random, trades);
    const number = String(at + 1).padStart(6, "0");
    return {
      id: uuid(random),
      number: `BENCH-${number}`,
      investorId: pick(random, investorIds),
      zoneId: pick(random, zoneIds),
      projectName: `Bench project ${number}`,
      companyName: `Bench company ${number}`,
      sectorVersion,
      sectorCode,
      profile: projectProfile.parse(profileFor(sectorCode, random)),
      language: random() < 0.8 ? "vi" : "en",
      submittedAt: new Date(first + Math.floor(random() * 320) * 24 * 3600 * 1000),
    };
  });
}
