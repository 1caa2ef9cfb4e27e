import type { MultiSearchParams } from "meilisearch";
import type { FoundKind } from "~/app/finding/model/found";
import { foundKinds } from "~/app/finding/model/found";
import type { SearchClient } from "../client";
import { ask } from "../client";
import { isMarked } from "../fold";
import type { KnownNames } from "../words/known-names";
import { namedKinds } from "./everything-indexes";
import { byMarks, byName, byWords, lotCounting } from "./everything-parts";
import type { Asked, EverythingAnswer } from "./grouped";
import { grouped, wordsOf } from "./grouped";
import type { Hit } from "./hit-candidates";
import { candidatesOfParts } from "./hit-candidates";

/**
 * Everything a reader's words find, in one round trip: six indexes for the words, those with names for exactly that
 * name and for exactly those marks, and the lots once more to count them by place and sector.
 * @throws {SearchError} when Meilisearch is away, refuses, or an index is missing.
 */
export async function queryEverything(
  search: SearchClient,
  asked: Asked,
  names: KnownNames,
): Promise<EverythingAnswer> {
  const q = wordsOf(asked);
  // as the list of lots asks for them, to which the number found leads
  const wordsFor = (kind: FoundKind) => (kind === "lot" ? names.asPhrases(q) : q);
  const parts = [
    ...foundKinds.map((kind) => byWords(search, kind, wordsFor(kind), asked)),
    ...namedKinds.map((kind) => byName(search, kind, q)),
    ...(isMarked(q) ? namedKinds.map((kind) => byMarks(search, kind, q, asked)) : []),
  ];
  const { results } = await ask(() =>
    search.meili.multiSearch<MultiSearchParams, Hit>({
      queries: [...parts.map(({ query }) => query), lotCounting(search)],
    }),
  );
  const totals = Object.fromEntries(foundKinds.map((kind, at) => [kind, results[at]?.totalHits ?? 0]));
  return grouped(candidatesOfParts(parts, results), totals, asked);
}
