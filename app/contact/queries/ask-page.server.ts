import { db } from "~/app/platform/database/client.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { Refusal } from "~/app/platform/refusal";
import type { QuestionPlace } from "../model/question-desk";

export interface AskPage {
  place: QuestionPlace;
  /** who answers; null where it is not published who manages the zone */
  agency: Bilingual | null;
}

const zoneSelect = {
  id: true,
  name: true,
  kind: true,
  managingAgency: { select: { nameVi: true, nameEn: true } },
} as const;

/**
 * Where a question leads.
 * @throws Refusal hidden for an unknown zone or lot
 */
export async function askPage({ zoneId, lotId }: { zoneId?: string; lotId?: string }): Promise<AskPage> {
  const lot = lotId
    ? await db.lot.findUnique({
        where: { id: lotId },
        select: { id: true, code: true, zone: { select: zoneSelect } },
      })
    : null;
  const zone = lotId
    ? lot?.zone
    : await db.zone.findUnique({ where: { id: zoneId ?? "" }, select: zoneSelect });
  if (!zone) throw new Refusal("hidden");
  const { id, name, kind, managingAgency } = zone;
  return {
    place: { zone: { id, name, kind }, lot: lot && { id: lot.id, code: lot.code } },
    agency: managingAgency && { vi: managingAgency.nameVi, en: managingAgency.nameEn },
  };
}
