import type { Database } from "~/app/platform/database/connect.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { databaseEngine } from "~/app/sites/queries/lots/lots-from-database.server";
import { candidatesInDatabase } from "~/search/everything/documents";
import type { LotCounts } from "~/search/everything/found-things";
import { lotCandidate } from "~/search/everything/found-things";
import type { Asked, EverythingAnswer } from "~/search/everything/grouped";
import { grouped, wordsOf } from "~/search/everything/grouped";
import type { Candidate } from "~/search/everything/rank";
import { lots } from "~/search/lots";
import { decodeTyping } from "~/search/words/decode-typing";

const smallKinds = ["zone", "locality", "infrastructure", "sector", "criteria"] as const;

/**
 * The database's answer while Meilisearch is away: the same documents and words, matched here. What it leaves to the
 * engine: typing slips, ranking beyond name and place of the words, and marking what was met.
 */
export async function everythingFromDatabase(db: Database, asked: Asked): Promise<EverythingAnswer> {
  const counts = await lotCounts(db);
  const found = await Promise.all(smallKinds.map((kind) => candidatesInDatabase(db, kind, asked, counts)));
  const lotsFound = await ofLots(db, asked);
  const totals = Object.fromEntries(smallKinds.map((kind, at) => [kind, byWords(found[at] ?? [])]));
  return grouped([...found.flat(), ...lotsFound.candidates], { ...totals, lot: lotsFound.total }, asked);
}

function byWords(candidates: readonly Candidate[]): number {
  return candidates.filter(({ way }) => way === "words").length;
}

async function lotCounts(db: Database): Promise<LotCounts> {
  const { counts } = await databaseEngine(db).answer({ query: lotQuery.parse({}), near: null });
  return { zoneId: counts.zone, localityIds: counts.locality, sectors: counts.sector };
}

async function ofLots(db: Database, asked: Asked): Promise<{ candidates: Candidate[]; total: number }> {
  // Lots would be found by Telex as it is; here it is decoded first, and said so.
  if (asked.partly || decodeTyping(asked.q) !== null) return { candidates: [], total: 0 };
  const { hits, total } = await databaseEngine(db).answer({
    query: lotQuery.parse({ q: wordsOf(asked) }),
    near: null,
  });
  const shown = hits.slice(0, asked.perGroup).map(({ id }) => id);
  const documents = await lots.load(db, shown);
  return { candidates: documents.map(lotCandidate), total };
}
