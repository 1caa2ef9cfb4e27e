import type { CriteriaModel } from "~/app/scoring/model";
import { parseModel } from "~/app/scoring/model";
import type { ProjectProfile } from "~/app/scoring/profile";
import { projectProfile } from "~/app/scoring/profile";
import { entryOf } from "~/app/scoring/ranking";
import { UNPUBLISHED_SITE } from "~/app/scoring/score";
import { compileModel } from "~/app/scoring/score/compiled";
import { evidenceOf } from "~/app/scoring/score/evidence";

const both = (text: string) => ({ vi: text, en: text });

const shares = [
  ["equity-share", "equityPercent"],
  ["trained-labour-share", "trainedWorkersPercent"],
  ["local-labour-share", "localWorkersPercent"],
  ["automation-share", "automationPercent"],
] as const;

export type ShareFigure = number | null | { low: number; high: number };

/** Criteria a, b, c, d: each gives its weight times a stated percentage, so that a test can state points outright. */
export function sharesModel(weights: readonly number[], changes: object = {}, criteria: object = {}) {
  const parsed = parseModel({
    format: "criteria-model/1",
    code: "shares",
    version: "1",
    name: both("Shares"),
    illustrative: true,
    currency: "USD",
    declaredTotal: weights.reduce((sum, weight) => sum + weight, 0),
    passMark: 0,
    bands: [],
    gates: [],
    criteria: weights.map((weight, at) => {
      const code = codeOf(at);
      return {
        code,
        name: both(code),
        guidance: both(code),
        indicator: shares[at]?.[0],
        weight,
        value: {
          kind: "linear",
          monotone: "increasing",
          points: [
            { at: 0, share: 0 },
            { at: 100, share: 1 },
          ],
        },
        ...(criteria as Record<string, object>)[code],
      };
    }),
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model satisfies CriteriaModel;
}

export function codeOf(at: number): string {
  return "abcd".charAt(at);
}

/** A project with these percentages, in the order of the criteria. */
export function sharesProfile(percentages: readonly ShareFigure[], changes: object = {}) {
  const figures = Object.fromEntries(percentages.map((each, at) => [shares[at]?.[1], each]));
  return projectProfile.parse({ ...figures, ...changes });
}

/** Entries by id, each with its percentages. */
export function sharesEntries(model: CriteriaModel, table: Record<string, readonly ShareFigure[]>) {
  return Object.entries(table).map(([id, percentages]) => sharesEntry(id, model, sharesProfile(percentages)));
}

export function sharesEntry(id: string, model: CriteriaModel, profile: ProjectProfile) {
  return entryOf(id, model, evidenceOf(profile, UNPUBLISHED_SITE, {}, compileModel(model).money));
}
