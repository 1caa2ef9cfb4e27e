import * as z from "zod";
import { dayOfCentury, identifier } from "~/app/platform/bounds";

/** What the planner sends to begin the next version of a set. */
export const startDraftForm = z.object({ setId: identifier });

/** Publishing says from which day, in Vietnam, the version is in force. */
export const publishForm = z.object({ effectiveFrom: dayOfCentury });
