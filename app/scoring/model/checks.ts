import type { Problem } from "./problem";
import { criteriaModel } from "./schema";
import { schemaProblems } from "./schema-problems";

export function modelProblems(input: unknown): Problem[] {
  const parsed = criteriaModel.safeParse(input);
  return parsed.success ? [] : schemaProblems(parsed.error);
}
