import type * as z from "zod";
import type { Language } from "~/app/platform/i18n/languages";
import type { Operation } from "../../model/operations/operation";
import type { ParameterProblem } from "../../model/operations/parameter-problems";

/** Thrown where a parameter is well-formed but names what is not there. */
export class UnknownValue extends Error {
  constructor(readonly problem: ParameterProblem) {
    super(`${problem.parameter}: ${problem.message.en}`);
  }
}

export interface Answer<Body> {
  body: Body;
  /** how long anyone may show the answer again without asking */
  maxAgeSeconds: number;
  /** null: not known, as in an answer of the search engine */
  changedAt?: Date | null;
  /** the pages beside this one, for media types that cannot hold links */
  links?: { next: string | null; prev: string | null };
}

/** A resource with what answers it; null where there is no such thing. */
export interface Service {
  operation: Operation;
  read: (values: Record<string, unknown>) => Promise<Answer<unknown> | null>;
}

/** Binds a resource to its answer, which has the form the resource declares. */
export function serve<Parameters extends z.ZodObject, Body extends z.ZodType>(
  operation: Operation<Parameters, Body>,
  read: (asked: z.output<Parameters>) => Promise<Answer<z.output<Body>> | null>,
): Service {
  // The values come from this operation's own schema: model/operations/read-parameters.ts.
  return { operation, read: (values) => read(values as z.output<Parameters>) };
}

/** The address of a resource with what was asked of it; what goes without saying is left out. */
export function addressOf(
  path: string,
  { lang, ...asked }: { lang: Language } & Record<string, string | readonly string[]>,
): string {
  const search = new URLSearchParams(
    Object.entries(asked).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (value === "" ? [] : [[name, value]])),
    ),
  );
  if (lang === "en") search.set("lang", lang);
  return search.size === 0 ? path : `${path}?${search}`;
}

/** The latest of several moments; null where there is none. */
export function latest(moments: readonly Date[]): Date | null {
  return moments.reduce<Date | null>((last, moment) => (last && last > moment ? last : moment), null);
}
