import * as z from "zod";
import { bilingual } from "./facts";

/** The answer of GET /api/v1/changelog. */
export const apiChangelog = z.object({
  data: z.array(
    z.object({
      date: z.iso.date(),
      version: z.string(),
      kind: z.enum(["added", "changed", "deprecated", "removed"]),
      text: bilingual,
    }),
  ),
  total: z.int(),
});
export type ApiChangelog = z.infer<typeof apiChangelog>;

/** The answer of GET /api/v1/openapi.json: an OpenAPI document, whose own schema is published elsewhere. */
export const apiDocument = z.looseObject({
  openapi: z.literal("3.1.1"),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.unknown()),
});
