import * as z from "zod";
import { performance } from "~/app/scoring/smaa/performance";

/** A number, or a text such as "3", "0.33" or "1/3". */
const numberOrRatio = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,19}(\.\d{1,30})?(\/\d{1,19}(\.\d{1,30})?)?$/, { abort: true })
    .transform((text) => {
      const [top = Number.NaN, bottom = 1] = text.split("/").map(Number);
      return top / bottom;
    }),
]);

function rectangle<Cell extends z.ZodType>(cell: Cell) {
  return z
    .array(z.array(cell).min(1).max(200))
    .min(1)
    .max(5_000)
    .superRefine((rows, context) => {
      for (const [index, row] of rows.entries()) {
        if (row.length === rows[0]?.length) continue;
        context.addIssue({ code: "custom", path: [index], params: { code: "not-rectangular" } });
      }
    });
}

const share = z.number().min(0).max(1);
const matrix = z.array(z.array(numberOrRatio)).min(1);

export const ahpRequest = z.union([
  z.strictObject({ method: z.literal("ahp"), matrix }),
  z.strictObject({ method: z.literal("ahp"), matrices: z.array(matrix).min(1).max(200) }),
]);

/** As large as a figure may be: the sum of two hundred is still a number. */
const rated = z.array(z.number().min(0).max(1e18)).min(1).max(200);
const scheme = z.enum(["roc", "rank-sum", "rank-reciprocal", "equal"]);

const method = z.literal("weights");

/** From ratings; from the ranks of the criteria; or for `n` criteria in the order of their ranks. */
export const weightsRequests = {
  swings: z.strictObject({ method, scheme: z.enum(["swing", "direct"]), swings: rated }),
  ranks: z.strictObject({ method, scheme, ranks: z.array(z.number().min(1)).min(1).max(200) }),
  n: z.strictObject({ method, scheme, n: z.int().min(1).max(200) }),
} as const;

/** Of a request for weights, what decides which of the three it is. */
export const anyWeightsRequest = z.looseObject({
  scheme: z.enum([...scheme.options, "swing", "direct"]),
  n: z.unknown().optional(),
});

export const stabilityRequest = z.strictObject({
  method: z.literal("stability"),
  weights: z
    .array(share)
    .min(1)
    .refine((weights) => Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-6, {
      params: { code: "weights-not-one" },
    }),
  performances: rectangle(share),
});

export const smaaRequest = z.strictObject({
  method: z.literal("smaa"),
  performances: rectangle(performance),
  samples: z.int().min(1).max(10_000_000).default(10_000),
  seed: z.int().min(0).default(1),
  passMark: share.optional(),
  pairwise: z.boolean().default(false),
  order: z.array(z.int().min(0)).optional(),
  bounds: z
    .array(z.tuple([share, share]).refine(([low, high]) => low <= high, { params: { code: "reversed" } }))
    .optional(),
});

export const dominanceRequest = z.strictObject({
  method: z.literal("dominance"),
  performances: rectangle(z.number()),
});

export const agreementRequest = z.strictObject({
  method: z.literal("agreement"),
  ratings: rectangle(z.number().min(-1e18).max(1e18).nullable()),
  level: z.enum(["nominal", "ordinal", "interval"]),
});
