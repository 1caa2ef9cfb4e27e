import type { Database } from "~/app/platform/database/connect.server";
import { candidatesInDatabase } from "~/search/everything/documents";
import type { Meant } from "~/search/everything/meant";
import { meantAmong, placeKinds } from "~/search/everything/meant";
import type { LotAnswer } from "~/search/lot-search/lot-answer";
import { nearTo } from "~/search/words/spoken/nearness";

/** What the words of a list may mean, while Meilisearch is away. */
export async function meantFromDatabase(
  db: Database,
  q: string,
  { zone, locality, sector }: LotAnswer["counts"],
): Promise<Meant> {
  const kinds = nearTo(q) === null ? placeKinds : (["infrastructure"] as const);
  const counts = { zoneId: zone, localityIds: locality, sectors: sector };
  const candidates = await Promise.all(
    kinds.map((kind) => candidatesInDatabase(db, kind, { q, perGroup: 0 }, counts)),
  );
  return meantAmong(candidates.flat(), q);
}
