import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { queueMail } from "~/app/platform/mail/queue-mail.server";
import { Refusal } from "~/app/platform/refusal";
import type { Device } from "../device.server";
import { markDevice } from "../device.server";
import { failuresLetter } from "../letters/failures-letter.server";
import type { SignInForm } from "../model/credentials";
import { passwordFits } from "../password.server";
import { beginSession } from "../session.server";
import { alarmingFailures, countAttempt } from "../sign-in-limits.server";
import { usableAccounts } from "../usable-accounts.server";

interface SigningIn {
  form: SignInForm;
  clientAddress: string;
  /** the device as it is marked; null where it is not */
  device: Device | null;
}

/**
 * Checks the password, begins a session and marks the device. The work is the same whether the account exists or not.
 *
 * @returns the `Set-Cookie` headers, and the person's role
 * @throws Refusal throttled, or invalid in the same words whether the account or the password is wrong
 */
export async function signIn({ form: { email, password }, clientAddress, device }: SigningIn) {
  const person = await db.user.findUnique({
    where: { email, ...usableAccounts },
    select: { id: true, role: true, passwordHash: true, email: true, language: true },
  });
  const own = device !== null && device.personId === person?.id ? device : null;
  const attempt = await countAttempt({ email, clientAddress, device: own });

  const fits = await passwordFits(person?.passwordHash, password);
  if (!person || !fits) {
    if (person && attempt.failures === alarmingFailures) await tell(person, new Date());
    throw new Refusal("invalid", [{ rule: "credentials", message: "accounts:errors.credentials" }]);
  }

  await attempt.takeBack();
  await db.auditEvent.create({
    data: { actorId: person.id, action: "account.signed-in", subjectId: person.id, data: {} },
  });
  return { cookies: [await beginSession(person), await markDevice(person.id)], role: person.role };
}

/** Once a day at most, however long it goes on. */
async function tell(person: { id: string; email: string; language: Language }, now: Date): Promise<void> {
  const { id, email, language } = person;
  const key = `account:failures:${id}:${now.toISOString().slice(0, 10)}`;
  await db.$transaction(async (tx) => {
    const letter = failuresLetter(language, alarmingFailures);
    if (!(await queueMail(tx, { key, language, recipient: email, ...letter }))) return;
    await tx.auditEvent.create({
      data: { action: "account.sign-in-failures", subjectId: id, data: { count: alarmingFailures } },
    });
  });
}
