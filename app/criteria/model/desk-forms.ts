import * as z from "zod";
import { identifier } from "~/app/platform/bounds";

/** What the planner sends to begin the next version of a set. */
export const startDraftForm = z.object({ setId: identifier });

/** Publishing says nothing but yes. */
export const publishForm = z.object({});
