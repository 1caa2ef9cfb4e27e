import { readFileSync } from "node:fs";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import { descending } from "~/app/scoring/population/order";
import { quickCurve } from "~/app/scoring/population/quick-curve";
import type { QuickModel } from "~/app/scoring/population/quick-totals";
import { quickTotals } from "~/app/scoring/population/quick-totals";
import type { ProjectProfile } from "~/app/scoring/profile";
import { projectProfile, siteFacts } from "~/app/scoring/profile";
import { scoreProject } from "~/app/scoring/score";
import { randomStream } from "~/app/scoring/smaa/random";
import type { Member } from "~/app/scoring/what-if";
import { whatIf } from "~/app/scoring/what-if";
import type { Rounds } from "./report";
import { timed } from "./report";

const { uniform } = randomStream(1, 0);

export function totalsAndOrder(profiles = 100_000, criteria = 20, anchors = 6): Rounds {
  const model: QuickModel = {
    bonusCap: 0,
    error: 0,
    criteria: Array.from({ length: criteria }, () => ({
      curve: risingCurve(anchors),
      weight: 5,
      bonus: false,
    })),
  };
  const columns = Array.from({ length: criteria }, () => Float64Array.from({ length: profiles }, uniform));
  return timed(9, () => {
    const { totals } = quickTotals(model, columns);
    descending(totals);
  });
}

function risingCurve(anchors: number) {
  const [ats, shares] = [0, 1].map(() => Array.from({ length: anchors }, uniform).sort((a, b) => a - b));
  const points = (ats ?? []).map((at, index) => ({ at, share: shares?.[index] ?? 0 }));
  return quickCurve({ kind: "linear", monotone: null, points });
}

function seedModel(): CriteriaModel {
  const parsed = parseModel(JSON.parse(readFileSync("prisma/seed/criteria/province.json", "utf8")));
  if (!parsed.ok) throw new Error("the seed model is broken");
  return parsed.model;
}

function anyProfile(): ProjectProfile {
  const dollars = (most: number) => ({ amount: Math.round(uniform() * most), currency: "USD" as const });
  return projectProfile.parse({
    sector: { code: "1030", version: "VSIC2025" },
    landAreaM2: 5_000 + Math.round(uniform() * 200_000),
    registeredCapital: dollars(40_000_000),
    annualValueAdded: dollars(20_000_000),
    annualBudgetContribution: dollars(3_000_000),
    workers: Math.round(uniform() * 2_000),
    trainedWorkersPercent: Math.round(uniform() * 100),
    localWorkersPercent: Math.round(uniform() * 100),
    technologyGroup: "advanced",
    environmentCategory: "III",
    businessLine: "open",
    localInputPercent: { coconut: Math.round(uniform() * 100), seafood: 0, other: 0 },
    waterM3PerDay: 10,
    wastewaterM3PerDay: 10,
    powerKva: 100,
  });
}

const site = siteFacts.parse({
  excludedSectors: [],
  lotAreaM2: 500_000,
  waterM3PerDayFree: 100,
  wastewaterM3PerDayFree: 100,
  powerKvaFree: 1_000,
});

function members(count: number): Member[] {
  return Array.from({ length: count }, (_, id) => ({ id: String(id), profile: anyProfile(), site }));
}

export function populationFromProfiles(count = 20_000): Rounds {
  const population = members(count);
  const before = seedModel();
  const after = { ...before, passMark: 55 };
  return timed(3, () => {
    whatIf(before, after, population);
  });
}

export function exactScores(count = 1_000): Rounds {
  const model = seedModel();
  const population = members(count);
  return timed(3, () => {
    for (const { profile } of population) scoreProject({ model, profile, site });
  });
}
