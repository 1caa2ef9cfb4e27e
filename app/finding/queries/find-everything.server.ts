import { db } from "~/app/platform/database/client.server";
import type { Database } from "~/app/platform/database/connect.server";
import { logger } from "~/app/platform/log.server";
import { keptNames } from "~/app/sites/queries/lots/kept-names.server";
import type { SearchClient } from "~/search/client";
import { SearchAway, SearchError, SearchIndexMissing } from "~/search/client";
import { queryEverything } from "~/search/everything/query-everything";
import { search } from "~/search/reader.server";
import { readingsOf } from "~/search/words/readings";
import { withoutFiller } from "~/search/words/spoken/fillers";
import type { FoundEverything } from "../model/found";
import { inStages } from "../model/stages";
import { everythingFromDatabase } from "./everything-from-database.server";

interface Parts {
  db: Database;
  search: SearchClient;
}

interface Question {
  q: string;
  perGroup: number;
  /** search for nothing but what is typed */
  literal?: boolean;
}

const nothing: FoundEverything = {
  groups: [],
  choices: [],
  best: [],
  searchedAs: null,
  partly: false,
  answeredBy: "search",
};

/** What the one box finds, from Meilisearch, or from the database while Meilisearch is away. */
export async function findEverything(
  { q, perGroup, literal = false }: Question,
  parts: Parts = { db, search },
): Promise<FoundEverything> {
  if (q.trim() === "") return nothing;
  const typed = q.normalize("NFC").trim();
  const plain = literal ? typed : withoutFiller(typed);
  const question = { typed, plain, readings: readingsOf(plain), literal };
  try {
    const names = await keptNames(parts.db);
    const found = await inStages(question, (words, partly) =>
      queryEverything(parts.search, { q: words, perGroup, partly }, names),
    );
    return { ...found, answeredBy: "search" };
  } catch (error) {
    if (!(error instanceof SearchError)) throw error;
    report(error);
    const found = await inStages(question, (words, partly) =>
      everythingFromDatabase(parts.db, { q: words, perGroup, partly }),
    );
    return { ...found, answeredBy: "database" };
  }
}

/** An engine away mends itself; a refused key or a refused request needs a person. */
function report(error: SearchError): void {
  const mends = error instanceof SearchAway || error instanceof SearchIndexMissing;
  const said = { kind: error.name, reason: error.message };
  logger[mends ? "warn" : "error"](said, "everything is searched in the database");
}
