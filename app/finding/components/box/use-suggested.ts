import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { FoundView } from "../../model/found-view";

export interface Suggested {
  /** what these are for */
  q: string;
  view: FoundView;
}

const waitMs = 150;
const shortest = 2;

/**
 * What the portal suggests for the words in the box: asked once typing rests, earlier questions taken back.
 * Whoever moves in the list holds it; back in the box, the words are asked for again if they changed since.
 */
export function useSuggested(input: HTMLInputElement, lang: Language) {
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  const shown = useRef<string>();
  shown.current = suggested?.q;
  const asking = useRef(new AbortController());

  const hold = useCallback(() => asking.current.abort(), []);
  const close = useCallback(() => {
    hold();
    setSuggested(null);
  }, [hold]);
  const ask = useCallback(() => {
    hold();
    const q = input.value.trim();
    if (q.length < shortest) return setSuggested(null);
    if (q === shown.current) return;
    asking.current = new AbortController();
    answered(q, lang, asking.current.signal).then(setSuggested, () => {});
  }, [hold, input, lang]);

  useEffect(() => {
    if (document.activeElement === input && input.value !== input.defaultValue) ask();
    input.addEventListener("input", ask);
    return () => {
      input.removeEventListener("input", ask);
      hold();
    };
  }, [input, ask, hold]);
  return { suggested, ask, hold, close };
}

/** Taken back, refused or cut off: the form below still works, so nothing is said. */
async function answered(q: string, lang: Language, signal: AbortSignal): Promise<Suggested | null> {
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  const answer = await fetch(paths.suggestions(lang, q), { signal });
  return answer.ok ? { q, view: (await answer.json()) as FoundView } : null;
}
