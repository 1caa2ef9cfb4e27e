import * as z from "zod";
import { bilingual } from "./facts";

/** What every refusal looks like (RFC 9457). */
export const apiProblem = z.object({
  type: z.string().describe("names the kind of problem, the same for ever"),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  message: bilingual.optional(),
  errors: z
    .array(
      z.object({
        parameter: z.string(),
        rule: z.enum(["unknown", "repeated", "type", "choice", "too-small", "too-large", "not-allowed"]),
        message: bilingual,
      }),
    )
    .optional()
    .describe("each parameter that is wrong"),
});
