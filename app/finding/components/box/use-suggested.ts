import { useEffect, useState } from "react";
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

/** What the portal suggests for the words in the box: asked once typing rests, earlier questions taken back. */
export function useSuggested(input: HTMLInputElement, lang: Language) {
  const [suggested, setSuggested] = useState<Suggested | null>(null);
  useEffect(() => {
    let asking = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(waiting);
      asking.abort();
      const q = input.value.trim();
      if (q.length < shortest) return setSuggested(null);
      asking = new AbortController();
      const { signal } = asking;
      waiting = setTimeout(() => ask(q, lang, signal).then(setSuggested, () => {}), waitMs);
    };
    if (document.activeElement === input && input.value !== input.defaultValue) begin();
    input.addEventListener("input", begin);
    return () => {
      input.removeEventListener("input", begin);
      clearTimeout(waiting);
      asking.abort();
    };
  }, [input, lang]);
  return [suggested, setSuggested] as const;
}

/** Taken back, refused or cut off: the form below still works, so nothing is said. */
async function ask(q: string, lang: Language, signal: AbortSignal): Promise<Suggested | null> {
  const answer = await fetch(paths.suggestions(lang, q), { signal });
  return answer.ok ? { q, view: (await answer.json()) as FoundView } : null;
}
