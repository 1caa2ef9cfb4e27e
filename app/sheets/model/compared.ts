import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { CompareAddress } from "~/app/sites/model/compare/compare-address";
import { compareSearch, readCompareAddress } from "~/app/sites/model/compare/compare-address";

/** The address of a comparison as its page reads it; the parameters at fault where the page would have to guess. */
export function readCompared(params: URLSearchParams): CompareAddress | { refused: string[] } {
  const address = readCompareAddress(params);
  const named = (kind: string) => params.getAll(kind).some((id) => id.trim() !== "");
  const bothKinds = named("lot") && named("zone");
  if (bothKinds || address.ids.length === 0 || address.beyond > 0) return { refused: ["lot", "zone"] };
  const only = params.get("only");
  return only && !address.onlyDifferences ? { refused: ["only"] } : address;
}

/** Of the page that shows the same comparison. */
export function comparedAddress(
  { kind, ids, onlyDifferences }: CompareAddress,
  { lang, origin }: { lang: Language; origin: string },
): string {
  return origin + paths.compare(lang, compareSearch(kind, ids, onlyDifferences));
}
