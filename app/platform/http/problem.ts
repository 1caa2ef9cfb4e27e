/** A problem as RFC 9457 describes it; further members say more about this kind of problem. */
export interface Problem {
  /** a URI that names the kind of problem, the same for ever */
  type: string;
  title: string;
  status: number;
  detail?: string;
  [member: string]: unknown;
}

/** Answers a program that something is wrong with its request, in a form it can read. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}
