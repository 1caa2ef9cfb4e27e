import type { Database } from "~/app/platform/database/connect.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { databaseEngine } from "~/app/sites/queries/lots/lots-from-database.server";
import { indexOf, inPublic, searchedOf } from "~/search/everything/everything-indexes";
import type { LotCounts } from "~/search/everything/found-things";
import { candidatesOf, lotCandidate } from "~/search/everything/found-things";
import type { Asked, EverythingAnswer } from "~/search/everything/grouped";
import { grouped, wordsOf } from "~/search/everything/grouped";
import type { Candidate } from "~/search/everything/rank";
import { lots } from "~/search/lots";
import { decodeTyping } from "~/search/words/decode-typing";
import type { Term } from "~/search/words/terms";
import { foldedText, holds, queryTerms } from "~/search/words/terms";
import type { FoundKind } from "../model/found";

const smallKinds = ["zone", "locality", "infrastructure", "sector", "criteria"] as const;
/** More rows than any of the small tables has; lots are asked of the database with conditions instead. */
const all = 10_000;

/**
 * The database's answer while Meilisearch is away: the same documents and words, matched here. What it leaves to the
 * engine: typing slips, ranking beyond name and place of the words, and marking what was met.
 */
export async function everythingFromDatabase(db: Database, asked: Asked): Promise<EverythingAnswer> {
  const terms = queryTerms(wordsOf(asked));
  const counts = await lotCounts(db);
  const found = await Promise.all(smallKinds.map((kind) => ofSmallKind(db, kind, terms, asked, counts)));
  const lotsFound = await ofLots(db, asked);
  const totals = Object.fromEntries(smallKinds.map((kind, at) => [kind, byWords(found[at] ?? [])]));
  return grouped([...found.flat(), ...lotsFound.candidates], { ...totals, lot: lotsFound.total }, asked);
}

function byWords(candidates: readonly Candidate[]): number {
  return candidates.filter(({ way }) => way === "words").length;
}

async function ofSmallKind(db: Database, kind: FoundKind, terms: Term[], asked: Asked, counts: LotCounts) {
  const index = indexOf[kind];
  const documents = await index.load(db, await index.idsAfter(db, null, all));
  return documents
    .filter((document) => inPublic(kind, document))
    .flatMap((document) => {
      const score = scoreOf(new Map(Object.entries(document)), searchedOf(kind), terms, asked);
      return candidatesOf(kind, document, score, wordsOf(asked), counts);
    });
}

/** 0 where a term is missing; the earlier the attribute that holds the last one, the nearer to 1. */
function scoreOf(document: Map<string, unknown>, attributes: string[], terms: Term[], asked: Asked): number {
  const texts = attributes.map((attribute) => foldedText(stringsIn(document.get(attribute))));
  const places = terms.map((term) => texts.findIndex((text) => meets(text, term)));
  const met = places.filter((place) => place >= 0);
  if (met.length === 0 || (!asked.partly && met.length < terms.length)) return 0;
  return (met.length / terms.length) * (1 - Math.max(...met) / (attributes.length + 1));
}

function meets(text: string, term: Term): boolean {
  return term.some((phrases) => phrases.every((phrase) => holds(text, phrase)));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
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
