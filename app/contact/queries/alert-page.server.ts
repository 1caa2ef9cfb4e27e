import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { alertOfConfirmToken, alertOfManageToken, manageToken } from "../mail-links.server";
import { readTarget } from "../model/alert-target";
import { describeTarget } from "./describe-target.server";

/** An alert as its own page shows it; the mailbox is not on it. */
async function alertPage(id: string | null, language: Language, now = new Date()) {
  const select = { target: true, frequency: true, changes: true, confirmedAt: true, dueAt: true } as const;
  const alert = id && (await db.alert.findUnique({ where: { id }, select }));
  if (!alert) return null;
  const { target, frequency, changes, confirmedAt, dueAt } = alert;
  const read = readTarget(target);
  const view = read && (await describeTarget(read, language));
  return {
    kind: read?.kind ?? "search",
    label: view?.label ?? target,
    address: target,
    frequency,
    changes,
    confirmed: confirmedAt !== null,
    /** of its own page */
    ownToken: manageToken(id),
    /** null: as soon as the worker gets to it */
    nextAt: dueAt && dueAt > now ? dueAt.toISOString() : null,
  };
}

export type AlertPage = NonNullable<Awaited<ReturnType<typeof alertPage>>>;

/** For the link that asks for a yes; null when the link is not ours or the wish has lapsed. */
export const alertToConfirm = (token: string, language: Language) =>
  alertPage(alertOfConfirmToken(token), language);

/** For the links at the foot of every alert; null when it has ended. */
export const alertToManage = (token: string, language: Language) =>
  alertPage(alertOfManageToken(token), language);
