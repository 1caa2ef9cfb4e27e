import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import type { Transaction } from "~/app/platform/database/connect.server";
import type { Language } from "~/app/platform/i18n/languages";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import { Refusal } from "~/app/platform/refusal";
import type { Prisma } from "~/prisma/generated/client";
import { claimForm } from "../claim-form.server";
import { countContact } from "../contact-limits.server";
import { passGuard } from "../form-guard.server";
import { alreadyLetter, confirmLetter } from "../letters/alert-letters.server";
import type { AlertTarget } from "../model/alert-target";
import type { AlertForm } from "../model/forms";
import { consentVersion } from "../model/forms";
import { describeTarget } from "../queries/describe-target.server";

/** An alert is read to its end at every look; a wider search is to be narrowed first. */
export const widestAlert = 2000;

interface Request {
  /** null: without an account */
  actor: Actor | null;
  target: AlertTarget;
  form: AlertForm;
  language: Language;
  clientAddress: string;
  now?: Date;
}

/**
 * Notes a wish to be told by e-mail and asks the owner of the mailbox to confirm it. Nothing is sent before. The
 * answer is the same whether the mailbox is known here or not.
 *
 * @throws Refusal invalid, throttled, conflict for a search that is too wide, or hidden for an unknown lot
 */
export async function requestAlert({ actor, target, form, language, clientAddress, now }: Request) {
  const formId = passGuard(form, now);
  await countContact(clientAddress, form.email);
  const view = await describeTarget(target, language);
  if (!view) throw new Refusal("hidden");
  if (view.total > widestAlert) {
    const data = { total: view.total, most: widestAlert };
    throw new Refusal("conflict", [{ rule: "narrow-enough", message: "contact:errors.tooWide", data }]);
  }

  const { email, frequency } = form;
  const wish = { language, frequency, changes: form.changes === "on", consent: consentVersion };
  const { ownLabel: label, address } = view;
  await db.$transaction(async (tx) => {
    if (!(await claimForm(tx, formId, { email, target: address, ...wish }))) return;
    const alert = await notedWish(tx, { email, target: address, userId: actor?.id ?? null, ...wish });
    const asked = { id: alert.id, label, frequency };
    const letter = alert.runs ? alreadyLetter(language, asked) : confirmLetter(language, asked);
    await queueMail(tx, { key: `alert:asked:${formId}:${alert.id}`, language, recipient: email, ...letter });
  });
}

/**
 * The one alert of a mailbox for a target. What runs is changed only from its own page: anybody can type this
 * mailbox's address.
 *
 * @throws Refusal conflict when the alert is ended at this very moment
 */
async function notedWish(
  tx: Transaction,
  { email, target, userId, ...wish }: Prisma.AlertUncheckedCreateInput,
) {
  await tx.alert.createMany({
    data: [{ email, target, userId: userId ?? null, ...wish }],
    skipDuplicates: true,
  });
  await tx.alert.updateMany({ where: { email, target, confirmedAt: null }, data: wish });
  const select = { id: true, confirmedAt: true } as const;
  const alert = await tx.alert.findUnique({ where: { email_target: { email, target } }, select });
  if (!alert)
    throw new Refusal("conflict", [{ rule: "alert-there", message: "contact:errors.endedMeanwhile" }]);
  return { id: alert.id, runs: alert.confirmedAt !== null };
}
