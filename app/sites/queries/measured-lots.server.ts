import { translator } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { readingsOf } from "~/search/words/readings";
import { lotSearchParams } from "../model/lot-address";
import type { LotQuery } from "../model/lot-query";
import { lotQuery } from "../model/lot-query";
import type { MeasuredLots } from "../model/views/measured-lots";
import { countLots } from "./search-lots.server";
import { anyNear } from "./words/any-near.server";
import { needsInWords } from "./words/needs-in-words";
import { lotsNearTo, readWords } from "./words/read-words.server";

/**
 * Lots for what can be measured among a query's words: "5 ha ba tri" asks for 5 ha, not for a lot called so, "within
 * 10 km of a port" for a distance. The words left over stay in the search; only words that find no lot by themselves
 * are left out, and that is said. Null where the words hold nothing of the kind, or what contradicts what is asked
 * already; which port is meant where one is named is asked instead (words-meant.server.ts).
 */
export async function measuredLots(query: LotQuery, lang: Language): Promise<MeasuredLots | null> {
  const read = readWords(query);
  const any = query.near === undefined ? await anyNear(read, lang) : null;
  if (Object.keys(read.amounts).length === 0 && any === null) return null;
  const meant = any ? lotsNearTo(any.id, read) : read.asked;
  const { q, total } = await wordsThatFind(meant);
  const asked = { ...meant, q };
  const near = any && read.near;
  const needs = needsInWords({ ...read, near }, { words: q, place: any?.label ?? null }, lang);
  const leftOut = q === "" && meant.q !== "";
  return {
    needs: leftOut ? `${needs} ${translator(lang)("sites:lots.leftOut", { words: meant.q })}` : needs,
    query: asked,
    to: paths.lots(lang, lotSearchParams(asked)),
    total,
  };
}

/** The words, or what they may have been meant to be, if that finds lots where nothing else is asked; else none. */
async function wordsThatFind(meant: LotQuery): Promise<{ q: string; total: number }> {
  const candidates = [meant.q, ...readingsOf(meant.q)];
  const totals = await countLots([
    ...candidates.map((q) => ({ ...meant, q })),
    { ...meant, q: "" },
    ...candidates.map((q) => lotQuery.parse({ q })),
  ]);
  const at = candidates.findIndex((_, index) => (totals[candidates.length + 1 + index] ?? 0) > 0);
  return at >= 0
    ? { q: candidates[at] ?? "", total: totals[at] ?? 0 }
    : { q: "", total: totals[candidates.length] ?? 0 };
}
