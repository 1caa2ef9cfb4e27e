import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { kindNear } from "~/search/words/nearness";
import type { NearChoice } from "../../model/views/lot-list";
import { nearChoices } from "../places/near-choices.server";

/** Any port, where the words ask for a port and name none. */
export async function anyNear(q: string, lang: Language): Promise<NearChoice | null> {
  const kind = kindNear(q);
  const choices = kind === null ? [] : await nearChoices(db, lang);
  return choices.find(({ id }) => id === kind) ?? null;
}
