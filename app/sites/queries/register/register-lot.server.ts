import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import type { Prisma } from "~/prisma/generated/client";
import { isStale } from "../../model/freshness";
import { keptEvent, lotKept } from "../../model/register/kept-event";
import { zoneTitle } from "../../model/zone-name";
import { sourceMark, sourceSelect } from "../select-source.server";
import { keptLot, keptLotSelect } from "./kept-lot.server";

const mostEvents = 100;

const select = {
  ...keptLotSelect,
  id: true,
  code: true,
  zone: { select: { name: true, kind: true } },
  source: { select: sourceSelect },
  sectors: { select: { sector: { select: { nameVi: true, nameEn: true } } }, orderBy: { sectorCode: "asc" } },
} as const satisfies Prisma.LotSelect;

/**
 * One lot with what the office has said of it.
 * @throws Refusal hidden or forbidden
 */
export async function registerLot(actor: Actor | null, id: string, now = new Date()) {
  authorise(actor, "lot.read-register");
  const row = await db.lot.findUnique({ where: { id }, select });
  if (!row) throw new Refusal("hidden");
  const { code, zone, sectors } = row;
  const lot = keptLot(row);
  const today = vietnamDay(now);
  return {
    ...lot,
    id,
    code,
    zone: zoneTitle(zone.name, zone.kind),
    overdue: isStale(lot.confirmedOn, today),
    sectors: sectors.map(({ sector }) => ({ vi: sector.nameVi, en: sector.nameEn })),
    source: sourceMark(row.source, row.sureness, row.asOf),
    history: await historyOf(id),
    today,
    may: { keep: may(actor, "lot.keep") },
  };
}

export type RegisterLot = Awaited<ReturnType<typeof registerLot>>;

/** What was said of the lot's figures, the latest first. */
async function historyOf(lotId: string) {
  const events = await db.auditEvent.findMany({
    where: { subjectId: lotId, action: lotKept },
    select: { id: true, at: true, data: true, actor: { select: { name: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: mostEvents,
  });
  return events.map(({ id, at, data, actor }) => ({
    id: String(id),
    at: at.toISOString(),
    by: actor?.name ?? null,
    ...keptEvent.parse(data),
  }));
}

export type LotHistory = RegisterLot["history"];
