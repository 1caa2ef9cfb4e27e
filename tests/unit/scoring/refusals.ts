import { answer } from "~/server/score/answer";
import { Refusal } from "~/server/score/refusal";

/** What the command refuses in a request, as "path code"; empty when it answers. Any other error is thrown on. */
export async function refusalOf(request: unknown): Promise<string[]> {
  try {
    await answer(request);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
}
