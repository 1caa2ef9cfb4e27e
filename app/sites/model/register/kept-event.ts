import * as z from "zod";
import { lotFigures } from "../figure-dates";
import { keptFigures } from "./kept-figures";

/** Under which name the audit keeps what was said of a lot's figures. */
export const lotKept = "lot.kept";

const value = z.union([z.string(), z.number(), z.null()]);

/** What such an event holds. */
export const keptEvent = z.object({
  /** null where figures were only confirmed and nothing was written */
  basis: z.string().nullable(),
  changes: z.array(z.object({ figure: z.enum(keptFigures), before: value, after: value })),
  confirmed: z.array(z.enum(lotFigures)),
});
export type KeptEvent = z.infer<typeof keptEvent>;
