import type * as z from "zod";
import type { Problem } from "~/app/scoring/model/problem";
import { problem } from "~/app/scoring/model/problem";
import { readWith } from "~/app/scoring/model/schema-problems";

/** Bad input: every problem with its path. The command answers with it as JSON and exits 1. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message.en}`).join("; "));
    this.problems = problems;
  }
}

/** Refuses at one place. */
export function refuse(path: readonly PropertyKey[], code: string, vi: string, en: string): never {
  throw new Refusal([problem(path, code, vi, en)]);
}

/** Refuses when there is anything to refuse. */
export function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** Reads untrusted input with a schema, or refuses with everything that is wrong. */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = readWith(schema, input);
  if (!parsed.ok) throw new Refusal(parsed.problems);
  return parsed.value;
}

/** What the command prints: the first problem, and all of them. */
export function refusalJson(problems: readonly Problem[]) {
  return { error: problems[0] ?? null, problems };
}
