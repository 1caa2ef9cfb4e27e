import fc from "fast-check";
import { expect, test } from "vitest";
import { projectProfile } from "~/app/scoring/profile";
import { rankApplications } from "~/app/scoring/ranking";
import { scoreProject } from "~/app/scoring/score";
import { applicationEntry } from "~/server/score/scored-entry";
import type { profileWith } from "./factories";
import { anyProfile, modelWith, openSite } from "./factories";

const model = modelWith();
const totalOf = (profile: ReturnType<typeof profileWith>, under = model) =>
  scoreProject({ model: under, profile, site: openSite }).total;

test("improvement on a monotone criterion never costs points", () => {
  const better = fc.constantFrom("registeredCapital", "annualValueAdded", "annualBudgetContribution");
  fc.assert(
    fc.property(anyProfile, better, fc.integer({ min: 1, max: 10_000_000 }), (profile, field, more) => {
      const amount = Number(profile[field]?.amount) + more;
      const improved = { ...profile, [field]: { amount, currency: "USD" } };
      expect(Number(totalOf(improved))).toBeGreaterThanOrEqual(Number(totalOf(profile)));
    }),
  );
});

test("adding an applicant, dominated or not, never changes the order of the others", () => {
  fc.assert(
    fc.property(fc.array(anyProfile, { minLength: 2, maxLength: 6 }), anyProfile, (profiles, newcomer) => {
      const entry = (profile: (typeof profiles)[number], id: string) =>
        applicationEntry({ id, profile, site: openSite, ratings: {} }, model);
      const entries = profiles.map((profile, at) => entry(profile, `${at}`));
      const added = entry(newcomer, "new");
      const order = (list: typeof entries) => {
        const ranking = rankApplications(model, list);
        return ranking.places.map((index) => ranking.entries[index]?.id).filter((id) => id !== "new");
      };
      expect(order([...entries, added])).toEqual(order(entries));
    }),
    { numRuns: 40 },
  );
});

test("the order in which criteria are listed does not change a total", () => {
  fc.assert(
    fc.property(
      anyProfile,
      fc.shuffledSubarray([...model.criteria], { minLength: model.criteria.length }),
      (profile, criteria) => {
        expect(totalOf(profile, modelWith({ criteria }))).toBe(totalOf(profile));
      },
    ),
    { numRuns: 50 },
  );
});

test("stating money in đồng instead of dollars, at the model's rate, does not change a total", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const dong = (money: typeof profile.registeredCapital) =>
        money && {
          amount: `${BigInt(Math.round(Number(money.amount) * 100)) * 260n}`,
          currency: "VND" as const,
        };
      const same = projectProfile.parse({
        ...profile,
        registeredCapital: dong(profile.registeredCapital),
        annualValueAdded: dong(profile.annualValueAdded),
        annualBudgetContribution: dong(profile.annualBudgetContribution),
      });
      expect(totalOf(same)).toBe(totalOf(profile));
    }),
  );
});

test("doubling land together with every amount on it does not change a total", () => {
  const doubled = (money: { amount: number | string | object | null; currency: "VND" | "USD" } | null) =>
    money && { ...money, amount: Number(money.amount) * 2 };
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const twice = projectProfile.parse({
        ...profile,
        landAreaM2: Number(profile.landAreaM2) * 2,
        workers: Number(profile.workers) * 2,
        registeredCapital: doubled(profile.registeredCapital),
        annualValueAdded: doubled(profile.annualValueAdded),
        annualBudgetContribution: doubled(profile.annualBudgetContribution),
      });
      const site = { ...openSite, lotAreaM2: 900_000 };
      const totals = [profile, twice].map((each) => scoreProject({ model, profile: each, site }).interval[0]);
      expect(totals[0]).toBe(totals[1]);
    }),
  );
});

test("the interval of a vaguer application encloses the score of the exact one", () => {
  const vague = fc.subarray([
    "annualValueAdded",
    "landAreaM2",
    "workers",
    "technologyGroup",
    "localInputPercent",
  ] as const);
  fc.assert(
    fc.property(
      anyProfile,
      vague,
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (profile, missing, spread) => {
        const workers = {
          low: Number(profile.workers) * (1 - spread),
          high: Number(profile.workers) * (1 + spread),
        };
        const blank = Object.fromEntries(missing.map((field) => [field, null]));
        const vaguer = projectProfile.parse({ ...profile, workers, ...blank });
        const exact = scoreProject({ model, profile, site: openSite }).interval.map(Number);
        const [low, high] = scoreProject({ model, profile: vaguer, site: openSite }).interval.map(Number);
        expect(low).toBeLessThanOrEqual(exact[0] ?? 0);
        expect(high).toBeGreaterThanOrEqual(exact[1] ?? 0);
      },
    ),
  );
});

test("no profile whatever makes scoring crash or give NaN", () => {
  const figure = fc.oneof(
    fc.constant(null),
    fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    fc.tuple(fc.nat(1e9), fc.nat(1e9)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    fc.string(),
  );
  const wild = fc.record(
    {
      landAreaM2: figure,
      workers: figure,
      waterM3PerDay: figure,
      powerKva: figure,
      equityPercent: figure,
      monthsToOperation: figure,
      registeredCapital: fc.record({ amount: figure, currency: fc.constantFrom("VND", "USD") }),
      sector: fc.constant(null),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(wild, fc.constantFrom("province", "phu-thuan"), (input, name) => {
      const profile = projectProfile.safeParse(input);
      if (!profile.success) return;
      const result = scoreProject({ model: modelWith({}, name), profile: profile.data, site: openSite });
      for (const end of result.interval) expect(end).toMatch(/^\d+\.\d\d$/);
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});
