import { Refusal } from "~/app/platform/refusal";
import type { Problem } from "~/app/scoring/model";

/** All that is wrong with a criteria model, as a refusal that names each place. */
export function modelRefusal(problems: readonly Problem[]): Refusal {
  return new Refusal(
    "invalid",
    problems.map(({ code, message, path }) => ({ rule: code, message, field: path })),
  );
}
