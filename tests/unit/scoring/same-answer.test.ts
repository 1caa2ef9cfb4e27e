import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "~/app/scoring/exact/figure";
import { parseModel } from "~/app/scoring/model";
import type { ProjectProfile, SiteFacts } from "~/app/scoring/profile";
import { siteFacts } from "~/app/scoring/profile";
import { verifyReceipt } from "~/app/scoring/receipt";
import type { ScoreResult } from "~/app/scoring/score";
import { scoreProject } from "~/app/scoring/score";
import { answer } from "~/server/score/answer";
import { applicationsFromCsv } from "~/server/score/applications-csv";
import { readJson } from "~/server/score/input/json-text";
import { anyProfile, openSite, seedJson } from "./factories";

type SeedModel = { criteria: { weight: number | string; minimumPoints?: number }[]; passMark: number };

/** One of the two seed models with its weights dealt anew, in hundredths of a point. */
const anyModel = fc
  .tuple(
    fc.constantFrom("province" as const, "phu-thuan" as const),
    fc.array(fc.nat(500), { minLength: 12, maxLength: 12 }),
  )
  .map(([name, raw]) => {
    const model = structuredClone(seedJson(name)) as SeedModel & Record<string, unknown>;
    const criteria = model.criteria.map(({ minimumPoints: _, ...criterion }, at) => ({
      ...criterion,
      weight: ((raw[at] ?? 0) + 1) / 100,
    }));
    const hundredths = criteria.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
    return { ...model, criteria, declaredTotal: hundredths / 100, passMark: 0, bands: [] };
  });

const anySite = fc
  .record({
    lotAreaM2: fc.option(fc.integer({ min: 1_000, max: 400_000 })),
    powerKvaFree: fc.option(fc.nat(3_000)),
    excludedSectors: fc.option(
      fc.subarray([
        { code: "10", version: "VSIC2025" as const },
        { code: "1031", version: "VSIC2025" as const },
        { code: "131", version: "VSIC2018" as const },
      ]),
    ),
  })
  .map((facts) => siteFacts.parse({ ...openSite, ...facts }));

const anyRatings = fc.record({ investor: fc.option(fc.nat(4)) });

function cell(value: Figure): string {
  if (value === null) return "";
  return typeof value === "object" ? `${value.low}..${value.high}` : `${value}`;
}

function cellsOf(
  profile: ProjectProfile,
  site: SiteFacts,
  ratings: Record<string, Figure>,
): [string, string][] {
  const nested = (name: string, member: object) =>
    Object.entries(member).map(([part, value]): [string, string] => [`${name}.${part}`, cell(value)]);
  const figures = Object.entries(profile).flatMap(([field, value]): [string, string][] =>
    value !== null && typeof value === "object" && !("low" in value)
      ? nested(field, value)
      : [[field, cell(value)]],
  );
  const { excludedSectors, ...free } = site;
  const sectors = excludedSectors?.map(({ version, code }) => `${version}:${code}`).join(" ");
  return [
    ...figures.filter(([, text]) => text !== ""),
    ...nested("site", free),
    ["site.excludedSectors", sectors === "" ? "none" : (sectors ?? "")],
    ...nested("ratings", ratings),
  ];
}

function throughCsv(model: unknown, cells: [string, string][]): ScoreResult {
  const table = [["id", "A"] as const, ...cells];
  const text = [0, 1].map((line) => table.map((pair) => `"${pair[line]}"`).join(";")).join("\n");
  const [application] = applicationsFromCsv(text);
  const parsed = parseModel(model);
  if (!parsed.ok || !application) throw new Error("a good table and model");
  return scoreProject({ model: parsed.model, ...application });
}

test("JSON, CSV and receipt give one answer", async () => {
  await fc.assert(
    fc.asyncProperty(anyModel, anyProfile, anySite, anyRatings, async (model, filed, site, { investor }) => {
      const profile = { ...filed, annualRevenue: null };
      const ratings = model.criteria.some((criterion) => "code" in criterion && criterion.code === "investor")
        ? { investor }
        : {};
      const request = JSON.stringify({ model, profile, site, ratings });
      const ask = (method: string) => answer({ ...(readJson(request, "request") as object), method });
      const scored = (await ask("score")) as ScoreResult;
      const receipt = JSON.parse(JSON.stringify(await ask("receipt")));
      expect(receipt.result).toEqual(scored);
      expect(verifyReceipt(receipt)).toEqual({ match: true, total: scored.total });
      expect(throughCsv(model, cellsOf(profile, site, ratings))).toEqual(scored);
    }),
    { numRuns: 60 },
  );
}, 60_000);
