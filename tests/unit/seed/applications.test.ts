import { expect, it } from "vitest";
import { criteriaModel } from "~/app/scoring/model";
import { projectProfile, siteFacts } from "~/app/scoring/profile";
import { scoreProject } from "~/app/scoring/score";
import { criteriaRows, demonstrationBegins } from "~/prisma/seed/criteria";
import { applicationCounters, applications } from "~/prisma/seed/data/applications/applications";
import { people } from "~/prisma/seed/data/people/people";
import { sectors } from "~/prisma/seed/data/sectors/sectors";
import { zoneSectors } from "~/prisma/seed/data/zones/welcome";
import { allLots } from "~/prisma/seed/lots/lots";

const lots = new Map(allLots().flatMap((zone) => zone.lots.map((lot) => [lot.id, lot] as const)));
const criteria = await criteriaRows(demonstrationBegins);

function scored({ zoneId, lotId, profile }: (typeof applications)[number]) {
  const own = criteria.sets.find((set) => set.zoneId === zoneId)?.id ?? "province";
  const version = criteria.versions.find(({ setId, number }) => setId === own && number === 1);
  const lot = lots.get(lotId ?? "");
  const list = zoneSectors.filter((row) => row.zoneId === zoneId);
  return scoreProject({
    model: criteriaModel.parse(version?.model),
    profile: projectProfile.parse(profile),
    site: siteFacts.parse({
      excludedSectors: list
        .filter(({ stance }) => stance === "excluded")
        .map(({ sectorCode, sectorVersion }) => ({ code: sectorCode, version: sectorVersion })),
      lotAreaM2: lot?.areaM2,
      waterM3PerDayFree: lot?.waterM3Day,
      wastewaterM3PerDayFree: lot?.wastewaterM3Day,
      powerKvaFree: lot?.powerKva,
    }),
    // Phú Thuận has one criterion an officer judges.
    ratings: { investor: 3 },
  });
}

it("stand on lots of their zone that can still be had", () => {
  for (const { lotId, zoneId } of applications) {
    if (lotId === null || lotId === undefined) continue;
    const lot = lots.get(lotId);
    expect(lot?.zoneId, lotId).toBe(zoneId);
    expect(["let", "reserved", "suspended"]).not.toContain(lot?.status);
  }
});

it("are filed by investors, in sectors that exist, and say that they are made up", () => {
  const investors = people.filter(({ role }) => role === "investor").map(({ id }) => id);
  const known = new Set(sectors.map(({ version, code }) => `${version}:${code}`));
  for (const row of applications) {
    expect(investors).toContain(row.investorId);
    expect(known).toContain(`${row.sectorVersion}:${row.sectorCode}`);
    const flag = row.language === "vi" ? "(minh hoạ)" : "(illustrative)";
    expect(row.projectName).toContain(flag);
    expect(row.companyName).toContain(flag);
  }
});

it("are numbered without gaps, and the counter follows on", () => {
  expect(applications.map(({ number }) => number)).toEqual(
    applications.map((_, at) => `BD-2026-${String(at + 1).padStart(5, "0")}`),
  );
  expect(applicationCounters).toEqual([{ year: 2026, last: applications.length }]);
});

it("show an officer every outcome: scored, incomplete and excluded, passed and not", () => {
  const results = applications.map(scored);
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["scored", "incomplete", "excluded"]));
  const passed = results.filter(({ status }) => status === "scored").map((result) => result.passed);
  expect(new Set(passed)).toEqual(new Set([true, false]));
});

it("there is a published set for the province and one for Phú Thuận, and a draft to publish", () => {
  const state = criteria.versions.map(
    ({ setId, number, publishedAt }) => `${setId} ${number} ${publishedAt ? "published" : "draft"}`,
  );
  expect(state.sort()).toEqual(["phu-thuan 1 published", "province 1 published", "province 2 draft"]);
  for (const { model } of criteria.versions) expect(criteriaModel.parse(model).illustrative).toBe(true);
});

it("has one demo account for each role under a domain that cannot receive mail by mistake", () => {
  for (const role of ["investor", "officer", "planner", "admin"]) {
    expect(people.some(({ email }) => email === `${role}@ben-do.example`)).toBe(true);
  }
  expect(
    people.every(({ email, name }) => email.endsWith("@ben-do.example") && /minh hoạ|demo/.test(name)),
  ).toBe(true);
});

it("says of the criteria that they are in force from the day on which they are shown, and of a draft no day", async () => {
  // 01:30 in Vietnam, while it is still the day before by UTC.
  const { versions } = await criteriaRows(new Date("2027-05-31T18:30:00Z"));
  const days = versions.map(({ effectiveFrom, model }) => [
    effectiveFrom ?? null,
    criteriaModel.parse(model).effectiveFrom,
  ]);
  const shown = [new Date("2027-06-01"), "2027-06-01"];
  expect(days).toEqual([shown, shown, [null, null]]);
  for (const { submittedAt } of applications) {
    expect(new Date(submittedAt ?? "").getTime()).toBeGreaterThanOrEqual(demonstrationBegins.getTime());
  }
});
