import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { countUse } from "~/app/platform/rate-limit.server";
import { Refusal } from "~/app/platform/refusal";

const perSeconds = 600;
/** Files cost the portal more than pages do; an office behind one address still has its share. */
const limit = { name: "take-away", points: 120, perSeconds };

/** Counts one file for this address. Throws the answer 429, in words, when there were too many. */
export async function mayTakeAway(clientAddress: string, lang: Language): Promise<void> {
  try {
    await countUse(limit, clientAddress);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const minutes = Number(error.failures[0]?.data?.minutes ?? 1);
    throw plainAnswer(429, translator(lang)("common:errors.throttled", { minutes }), {
      "Retry-After": String(minutes * 60),
    });
  }
}

export function notFound(lang: Language): Response {
  return plainAnswer(404, translator(lang)("sheets:refused.notFound"));
}

/** An answer for people where there is no page to show it. */
function plainAnswer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });
}
