import type { Language } from "~/app/platform/i18n/languages";
import { mostCompared } from "./taken";

/** What stands side by side: lots, or zones, never both. */
export interface Compared {
  of: "lot" | "zone";
  /** in the order named, each once */
  ids: string[];
}

/** Reads `?lot=a&lot=b` or `?zone=a&zone=b`; null when it names none, too many, or both kinds. */
export function readCompared(params: URLSearchParams): Compared | null {
  const lots = namesOf(params, "lot");
  const zones = namesOf(params, "zone");
  const of = zones.length > 0 ? "zone" : "lot";
  const ids = of === "zone" ? zones : lots;
  const bothKinds = zones.length > 0 && lots.length > 0;
  return bothKinds || ids.length === 0 || ids.length > mostCompared ? null : { of, ids };
}

function namesOf(params: URLSearchParams, key: string): string[] {
  return [...new Set(params.getAll(key).map((id) => id.trim()))].filter(
    (id) => id !== "" && id.length <= 120,
  );
}

/** Of the page that shows the same comparison. */
export function comparedAddress(
  { of, ids }: Compared,
  { lang, origin }: { lang: Language; origin: string },
): string {
  return `${origin}/${lang}/compare?${new URLSearchParams(ids.map((id) => [of, id]))}`;
}
