import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { markDevice } from "../device.server";
import type { SetPasswordForm } from "../model/credentials";
import { hashPassword } from "../password.server";
import { personOfLink, useLink } from "../password-link.server";
import { beginSession } from "../session.server";

interface PasswordChange {
  /** of the link that the person was given */
  token: string;
  form: SetPasswordForm;
  now?: Date;
}

/**
 * Sets the password of the person whose link this is and uses the link up. Sessions begun before end; one begins here.
 *
 * @returns the `Set-Cookie` headers, and the person's role
 * @throws Refusal conflict when the link does not serve any more
 */
export async function setPassword({ token, form: { password }, now = new Date() }: PasswordChange) {
  const person = await personOfLink(db, token, now);
  if (!person) throw linkEnded();
  const { id } = person;

  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    if (!(await useLink(tx, token, now))) throw linkEnded();
    await tx.user.update({ where: { id }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { userId: id } });
    await tx.auditEvent.create({
      data: { actorId: id, action: "account.password-set", subjectId: id, data: {} },
    });
  });
  return { cookies: [await beginSession(person), await markDevice(id)], role: person.role };
}

function linkEnded(): Refusal {
  return new Refusal("conflict", [{ rule: "link-serves", message: "accounts:errors.linkEnded" }]);
}
