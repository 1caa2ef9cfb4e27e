import { useActionData } from "@remix-run/react";

/** What the page's action refused, as messages alone: for forms that are a button and little more. */
export function useActionErrors(): { message: string }[] {
  const answer = useActionData<{ error?: Record<string, string[] | null> }>();
  return Object.values(answer?.error ?? {}).flatMap((messages) =>
    (messages ?? []).map((message) => ({ message })),
  );
}
