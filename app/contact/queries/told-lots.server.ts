import type { Transaction } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { ToldLot } from "../letters/alert-letters.server";
import { placeTitle } from "../model/place-title";
import { stateOf } from "./lot-state.server";

const select = {
  id: true,
  code: true,
  status: true,
  readyFrom: true,
  rentUsdM2Term: true,
  areaM2: true,
  zone: { select: { name: true, kind: true } },
} as const;

/** These lots as they are now, for a mail. */
export async function toldLots(
  tx: Transaction,
  ids: readonly string[],
  language: Language,
): Promise<Map<string, ToldLot>> {
  const rows = await tx.lot.findMany({ where: { id: { in: [...ids] } }, select });
  const lots = rows.map(({ id, code, zone, status, areaM2, readyFrom, rentUsdM2Term }) => ({
    id,
    title: placeTitle({ zone, lot: { code } }, language),
    address: `/lots/${id}`,
    areaM2,
    ...stateOf({ status, readyFrom, rentUsdM2Term }),
  }));
  return new Map(lots.map((lot) => [lot.id, lot]));
}
