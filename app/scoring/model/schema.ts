import * as z from "zod";
import { decimal } from "../exact/figure";
import { gateCode as code, gate } from "../gates/gate";
import { bilingual } from "../text/bilingual";
import { valueFunction } from "../values/value-function";

const points = decimal.refine((value) => Number(value) >= 0, { params: { code: "out-of-range" } });
const positivePoints = decimal.refine((value) => Number(value) > 0, { params: { code: "out-of-range" } });
const date = z.iso.date();

export const criterion = z.strictObject({
  code,
  name: bilingual,
  guidance: bilingual,
  /** What the applicant must file so that the figure can be believed. */
  evidence: bilingual.nullable().default(null),
  indicator: z.string(),
  /** Maximum points. */
  weight: positivePoints,
  /** "Điểm liệt": fewer points here and the project fails whatever its total. */
  minimumPoints: points.nullable().default(null),
  /** Bonus criteria stand outside the declared total; together they add at most `bonusCap`. */
  bonus: z.boolean().default(false),
  value: valueFunction,
});
export type Criterion = z.output<typeof criterion>;

/** Holds `from` and everything below `to`; the highest band also holds the largest total there is. */
export const band = z.strictObject({ code, name: bilingual, from: points, to: points });
export type Band = z.output<typeof band>;

export const tieBreaker = z.strictObject({
  criterion: z.string(),
  better: z.enum(["higher", "lower"]).default("higher"),
});
export type TieBreaker = z.output<typeof tieBreaker>;

/** One VND-per-USD rate, with the day it stood and who published it. */
const exchangeRate = z.strictObject({ vndPerUsd: positivePoints, date, source: bilingual });

export const criteriaModel = z.strictObject({
  format: z.literal("criteria-model/1"),
  code,
  version: z.string().min(1).max(40),
  name: bilingual,
  description: bilingual.nullable().default(null),
  source: bilingual.nullable().default(null),
  /** Made up for demonstration: shown as such wherever a score from this model appears. */
  illustrative: z.boolean(),
  effectiveFrom: date.nullable().default(null),
  currency: z.enum(["VND", "USD"]),
  exchangeRate: exchangeRate.nullable().default(null),
  /** Sum of the weights of all criteria that are not bonus. */
  declaredTotal: positivePoints,
  passMark: points,
  bands: z.array(band).max(20),
  /** Totals no further apart than this count as equal: choosing between them needs a written reason. */
  tieWidth: points.default(0),
  tieBreakers: z.array(tieBreaker).max(20).default([]),
  bonusCap: points.default(0),
  criteria: z.array(criterion).min(1).max(200),
  gates: z.array(gate).max(100),
});
export type CriteriaModel = z.output<typeof criteriaModel>;
