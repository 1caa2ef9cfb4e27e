import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { readTarget } from "../model/alert-target";
import type { AlertFrequency } from "../model/alert-times";
import { describeTarget } from "./describe-target.server";

export interface OwnAlert {
  id: string;
  label: string;
  address: string;
  frequency: AlertFrequency;
  /** the owner of the mailbox has said yes */
  confirmed: boolean;
}

const mostAlerts = 50;

/**
 * The alerts asked for from this account; empty for visitors. Their links are not among it: anybody can ask for an alert
 * to somebody else's mailbox, and only that mailbox may change or end it.
 */
export async function ownAlerts(actor: Actor | null, language: Language): Promise<OwnAlert[]> {
  if (!actor) return [];
  const alerts = await db.alert.findMany({
    where: { userId: actor.id },
    select: { id: true, target: true, frequency: true, confirmedAt: true },
    orderBy: { createdAt: "desc" },
    take: mostAlerts,
  });
  const rows = alerts.map(async ({ id, target, frequency, confirmedAt }) => {
    const read = readTarget(target);
    const view = read && (await describeTarget(read, language));
    return {
      id,
      label: view?.label ?? target,
      address: target,
      frequency,
      confirmed: confirmedAt !== null,
    };
  });
  return Promise.all(rows);
}
