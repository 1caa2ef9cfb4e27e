import { isDeepStrictEqual } from "node:util";
import type { Database } from "~/app/platform/database/connect.server";
import type { SearchClient } from "~/search/client";
import { searchIndexes } from "~/search/indexes";
import type { Acknowledged } from "./traffic";

/** Every acknowledged write that is not in the database as it was acknowledged. */
export async function lostWrites(db: Database, { power, questions }: Acknowledged): Promise<string[]> {
  const lots = await db.lot.findMany({ where: { id: { in: [...power.keys()] } } });
  const lost = lots.flatMap((lot) => {
    const kept = power.get(lot.id);
    if (!kept || kept.said === null) return [];
    // What was sent and not answered may have been done or not.
    const possible = [kept.said, ...kept.sentSince];
    return possible.includes(lot.powerKva ?? Number.NaN) ? [] : [`${lot.id}: ${lot.powerKva} ∉ ${possible}`];
  });
  const asked = await db.question.findMany({ select: { email: true } });
  const times = (email: string) => asked.filter((question) => question.email === email).length;
  const missing = [...questions].filter((email) => times(email) !== 1);
  return [...lost, ...missing.map((email) => `${times(email)} questions of ${email}`)];
}

/** Every document that is not what the database says now, as "index/id". */
export async function differingDocuments(db: Database, search: SearchClient): Promise<string[]> {
  const differing: string[] = [];
  for (const index of searchIndexes) {
    const ids = await index.idsAfter(db, null, 100_000);
    const wanted = new Map((await index.load(db, ids)).map((document) => [document.id, document]));
    const { results } = await search.meili
      .index<{ id: string }>(search.uid(index.name))
      .getDocuments({ limit: 100_000 });
    const found = new Map(results.map((document) => [document.id, document]));
    for (const id of new Set([...wanted.keys(), ...found.keys()])) {
      const row = wanted.get(id);
      const written = row && JSON.parse(JSON.stringify({ ...row, projection: index.version }));
      if (!isDeepStrictEqual(written, found.get(id))) differing.push(`${index.name}/${id}`);
    }
  }
  return differing;
}
