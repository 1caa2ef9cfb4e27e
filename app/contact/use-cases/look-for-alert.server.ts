import type { Database, Transaction } from "~/app/platform/database/connect.server";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import type { Alert, AlertLot } from "~/prisma/generated/client";
import type { SearchClient } from "~/search/client";
import type { ToldLot } from "../letters/alert-letters.server";
import { digestLetter } from "../letters/alert-letters.server";
import { mailLinks } from "../mail-links.server";
import { readTarget } from "../model/alert-target";
import { nextDigest } from "../model/alert-times";
import { changesBetween } from "../model/lot-change";
import { fittingLots } from "../queries/fitting-lots.server";
import { rowOf, stateOf } from "../queries/lot-state.server";
import { toldLots } from "../queries/told-lots.server";
import { toldToMailbox } from "../queries/told-to-mailbox.server";

interface Parts {
  db: Database;
  search: SearchClient;
}

/** What went wrong with one alert; it is looked at again in an hour, and the others are not kept waiting. */
export class LookFailed extends Error {
  override name = "LookFailed";
}

const tryAgainAfterMs = 3_600_000;

/**
 * Takes the alert that has been due longest, and that no other worker holds, and tells its subscriber what is new.
 * What is told and that it was told are written together, and the alerts of one mailbox are looked at one after the
 * other, so nobody is told the same thing twice.
 *
 * @returns whether there was one
 * @throws PartAway while search is away: the alert stays due
 * @throws LookFailed with the reason; the alert is put off
 */
export async function lookForAlert({ db, search }: Parts, now: Date): Promise<boolean> {
  let id: string | undefined;
  try {
    return await db.$transaction(
      async (tx) => {
        const [due] = await tx.$queryRaw<{ id: string; email: string }[]>`
          SELECT id, email FROM "Alert" WHERE "dueAt" <= ${now} ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
        id = due?.id;
        if (!due) return false;
        if (await refusedForGood(tx, due.id)) {
          await tx.alert.delete({ where: { id: due.id } });
          return true;
        }
        const turn = await turnOfMailbox(tx, due.email);
        const alert = await tx.alert.findUniqueOrThrow({ where: { id: due.id }, include: { lots: true } });
        await look(tx, { alert, turn, now }, { db, search });
        return true;
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
  } catch (error) {
    if (!id || (error as Error).name === "PartAway") throw error;
    const dueAt = new Date(now.getTime() + tryAgainAfterMs);
    await db.alert.updateMany({ where: { id }, data: { dueAt } });
    throw new LookFailed(`alert ${id}: ${(error as Error).message}`, { cause: error });
  }
}

/** Waits until no other alert of the mailbox is looked at. The database's clock then says in what order they were. */
async function turnOfMailbox(tx: Transaction, email: string): Promise<Date> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`alerts of ${email}`}))`;
  const [clock] = await tx.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  if (!clock) throw new Error("the database has no clock");
  return clock.at;
}

/** A mailbox that has ceased to be is not knocked at again, and its owner's wish is not kept. */
async function refusedForGood(tx: Transaction, id: string): Promise<boolean> {
  const where = { key: { startsWith: `alert:digest:${id}:` }, refusedAt: { not: null } };
  return (await tx.mail.count({ where })) > 0;
}

type Watched = Alert & { lots: AlertLot[] };

interface Look {
  alert: Watched;
  /** when this look has its turn among those of its mailbox */
  turn: Date;
  /** by what clock alerts are due */
  now: Date;
}

async function look(tx: Transaction, { alert, turn, now }: Look, parts: Parts): Promise<void> {
  const target = readTarget(alert.target);
  if (!target) throw new Error("its target cannot be read");
  const { ids, label } = await fittingLots(target, alert.language, parts);
  const known = new Map(alert.lots.map((lot) => [lot.lotId, stateOf(lot)]));
  const lots = await toldLots(tx, [...new Set([...ids, ...known.keys()])], alert.language);
  const fresh = ids.flatMap((id) => (known.has(id) ? [] : (lots.get(id) ?? [])));
  const changed = [...known].flatMap(([id, before]) => {
    const lot = lots.get(id);
    const changes = lot ? changesBetween(before, lot) : [];
    return lot && changes.length > 0 ? [{ id, lot, known: before, changes }] : [];
  });
  const isTold = await toldToMailbox(tx, alert);
  await note(tx, { alert, turn, now }, fresh, changed);
  const wanted = alert.changes || target.kind === "lot" ? changed : [];
  const told = {
    fresh: fresh.filter((lot) => !isTold(lot)),
    changed: wanted.filter(({ lot }) => !isTold(lot)),
  };
  const news = [...told.fresh, ...told.changed.map(({ lot }) => lot)];
  if (alert.watchedFrom === null || news.length === 0) return;
  await keepTold(tx, alert, news, turn);
  const digest = { id: alert.id, label, address: alert.target, ...told };
  await queueMail(tx, {
    key: `alert:digest:${alert.id}:${alert.dueAt?.toISOString()}`,
    language: alert.language,
    recipient: alert.email,
    unsubscribe: mailLinks.unsubscribe(alert.language, alert.id),
    ...digestLetter(alert.language, digest),
  });
}

/** Keeps what the subscriber knows from now on, and when to look next. */
async function note(
  tx: Transaction,
  { alert: { id: alertId, frequency, watchedFrom }, turn, now }: Look,
  fresh: readonly ToldLot[],
  changed: readonly { lot: ToldLot }[],
): Promise<void> {
  await tx.alertLot.createMany({ data: fresh.map((lot) => ({ alertId, lotId: lot.id, ...rowOf(lot) })) });
  for (const { lot } of changed) {
    await tx.alertLot.update({ where: { alertId_lotId: { alertId, lotId: lot.id } }, data: rowOf(lot) });
  }
  await tx.alert.update({
    where: { id: alertId },
    data: { watchedFrom: watchedFrom ?? now, lookedAt: turn, dueAt: nextDigest(frequency, now) },
  });
}

/** Keeps what the mailbox has been told, for its other alerts. */
async function keepTold(
  tx: Transaction,
  { id: alertId, email }: Watched,
  news: readonly ToldLot[],
  toldAt: Date,
): Promise<void> {
  await tx.toldLot.deleteMany({ where: { email, lotId: { in: news.map(({ id }) => id) } } });
  const data = news.map((lot) => ({ email, lotId: lot.id, ...rowOf(lot), toldAt, alertId }));
  await tx.toldLot.createMany({ data });
}
