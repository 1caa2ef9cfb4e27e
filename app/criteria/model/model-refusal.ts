import { Refusal } from "~/app/platform/refusal";
import type { Problem } from "~/app/scoring/model";

/**
 * All that is wrong with a criteria model, as a refusal that names each place: the model's own path, or the form field
 * that `fieldOf` knows for it.
 */
export function modelRefusal(
  problems: readonly Problem[],
  fieldOf: (path: string) => string | undefined = (path) => path,
): Refusal {
  return new Refusal(
    "invalid",
    problems.map(({ code, message, path }) => {
      const field = fieldOf(path);
      return { rule: code, message, ...(field === undefined ? {} : { field }) };
    }),
  );
}
