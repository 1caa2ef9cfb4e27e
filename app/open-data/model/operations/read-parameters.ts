import type * as z from "zod";
import type { Operation } from "./operation";
import type { ParameterProblem } from "./parameter-problems";
import { problemsOf, unfitParameters } from "./parameter-problems";

type Reading<Value> = { ok: true; value: Value } | { ok: false; problems: ParameterProblem[] };

/** Reads what a request gave: the segments of its path and its query. Every parameter that is wrong is named. */
export function readParameters<Parameters extends z.ZodObject>(
  { parameters }: Pick<Operation<Parameters>, "parameters">,
  segments: Record<string, string>,
  search: URLSearchParams,
): Reading<z.output<Parameters>> {
  const names = Object.keys(parameters.shape).filter((name) => !(name in segments));
  const repeatable = names.filter((name) => takesSeveral(parameters.shape[name]));
  const unfit = unfitParameters(search, names, repeatable);
  const read = parameters.safeParse({ ...given(search, names, repeatable), ...segments });
  if (read.success && unfit.length === 0) return { ok: true, value: read.data };
  return { ok: false, problems: [...unfit, ...(read.success ? [] : problemsOf(read.error))] };
}

/** Whether a parameter may be given more than once. */
export function takesSeveral(schema: z.core.$ZodType | undefined): boolean {
  if (schema === undefined) return false;
  const { def } = schema._zod;
  if (def.type === "default" || def.type === "optional")
    return takesSeveral((def as z.core.$ZodDefaultDef | z.core.$ZodOptionalDef).innerType);
  return def.type === "array";
}

/** Empty fields of a form say nothing. */
function given(
  search: URLSearchParams,
  names: readonly string[],
  repeatable: readonly string[],
): Record<string, unknown> {
  const said = names.map(
    (name) => [name, search.getAll(name).filter((value) => value.trim() !== "")] as const,
  );
  return Object.fromEntries(
    said
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, repeatable.includes(name) ? values : values[0]]),
  );
}
