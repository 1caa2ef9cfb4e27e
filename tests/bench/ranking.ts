import { readFileSync } from "node:fs";
import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import type { ProjectProfile } from "~/app/scoring/profile";
import { projectProfile, siteFacts } from "~/app/scoring/profile";
import type { Entry } from "~/app/scoring/ranking";
import { entryOf, rankApplications } from "~/app/scoring/ranking";
import { placesShown } from "~/app/scoring/ranking/page";
import { compileModel } from "~/app/scoring/score/compiled";
import { evidenceOf } from "~/app/scoring/score/evidence";
import { randomStream } from "~/app/scoring/smaa/random";
import { median } from "./median";

// npm run bench -- ranking: scoring and ranking applications on 12 criteria, with ties and possible ranks, a sixth of them
// open; and the first page's dominance and weight changes. Two tie-breakers, and a minimum on one criterion.
const { uniform } = randomStream(3, 0);
const site = siteFacts.parse({});
const model = twelveCriteria();

function twelveCriteria(): CriteriaModel {
  const seed = JSON.parse(readFileSync("prisma/seed/criteria/province.json", "utf8"));
  const shares = ["equity-share", "research-share", "automation-share"].map((indicator) => ({
    ...seed.criteria[0],
    code: indicator,
    indicator,
    weight: 5,
    value: {
      kind: "linear",
      points: [
        { at: 0, share: 0 },
        { at: 100, share: 1 },
      ],
    },
  }));
  const [first, ...rest] = seed.criteria;
  const criteria = [{ ...first, minimumPoints: 1 }, ...rest, ...shares];
  const parsed = parseModel({ ...seed, criteria, declaredTotal: seed.declaredTotal + 15, gates: [] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
}

function anyProfile(): ProjectProfile {
  const dollars = (most: number) => ({ amount: Math.round(uniform() * most), currency: "USD" as const });
  const percent = () => Math.round(uniform() * 100);
  return projectProfile.parse({
    landAreaM2: 5_000 + Math.round(uniform() * 200_000),
    registeredCapital: dollars(40_000_000),
    annualValueAdded: uniform() < 1 / 6 ? null : dollars(20_000_000),
    annualBudgetContribution: dollars(3_000_000),
    workers: Math.round(uniform() * 2_000),
    trainedWorkersPercent: percent(),
    localWorkersPercent: percent(),
    equityPercent: percent(),
    researchPercentOfRevenue: percent(),
    automationPercent: percent(),
    technologyGroup: "advanced",
    environmentCategory: "III",
    localInputPercent: { coconut: percent(), seafood: 0, other: 0 },
  });
}

function scored(profiles: readonly ProjectProfile[]): Entry[] {
  const { money } = compileModel(model);
  return profiles.map((profile, at) => entryOf(String(at), model, evidenceOf(profile, site, {}, money)));
}

function milliseconds(work: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return median(rounds);
}

const sizes = [500, 1_000, 2_000, 5_000];
const profiles = Array.from({ length: Math.max(...sizes) }, anyProfile);
scored(profiles.slice(0, 500)); // warm

let before: { size: number; ranking: number } | null = null;
let tooSlow = false;
const rows = sizes.map((size) => {
  const some = profiles.slice(0, size);
  const entries = scored(some);
  const scoring = milliseconds(() => scored(some));
  const ranking = milliseconds(() => rankApplications(model, entries));
  const ranked = rankApplications(model, entries);
  const page = milliseconds(() => placesShown(ranked, entries));
  const growth = before ? (ranking / before.ranking / (size / before.size)).toFixed(2) : "–";
  before = { size, ranking };
  tooSlow = tooSlow || ranking > 2 * scoring;
  return {
    entries: size,
    "scoring ms": scoring.toFixed(0),
    "ranking ms": ranking.toFixed(1),
    "ranking / scoring": (ranking / scoring).toFixed(3),
    "an entry, to the size before": growth,
    "page of 50, ms": page.toFixed(1),
  };
});
console.table(rows);
if (tooSlow) process.exitCode = 1;
