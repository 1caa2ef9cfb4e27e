import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { NearKind } from "../../model/places/infrastructure";
import { nearPlace } from "../lots/near-place.server";
import type { ReadWords } from "./read-words.server";

/** "any port", and what an address calls it. */
export interface AnyNear {
  id: NearKind;
  label: string;
}

/** Any port, where the words ask for a port and name none. */
export async function anyNear({ near }: Pick<ReadWords, "near">, lang: Language): Promise<AnyNear | null> {
  if (!near?.kind) return null;
  const known = await nearPlace(db, near.kind);
  return known && { id: near.kind, label: known.place.label[lang] };
}
