import { db } from "~/app/platform/database/client.server";
import type { Limit } from "~/app/platform/rate-limit.server";
import { countUse, forgetUses } from "~/app/platform/rate-limit.server";
import { Refusal } from "~/app/platform/refusal";
import type { SignInForm } from "../model/credentials";
import { passwordFits } from "../password.server";
import { beginSession } from "../session.server";

const perAccount: Limit = { name: "sign-in.account", points: 10, perSeconds: 900 };
const perAddress: Limit = { name: "sign-in.address", points: 60, perSeconds: 900 };

/**
 * Checks the password and begins a session.
 *
 * @returns the `Set-Cookie` header, and the person's role
 * @throws Refusal throttled, or invalid in the same words whether the account or the password is wrong
 */
export async function signIn({ form, clientAddress }: { form: SignInForm; clientAddress: string }) {
  await countUse(perAddress, clientAddress);
  await countUse(perAccount, form.email);

  const person = await db.user.findUnique({
    where: { email: form.email },
    select: { id: true, role: true, passwordHash: true },
  });
  const fits = await passwordFits(person?.passwordHash, form.password);
  if (!person || !fits) {
    throw new Refusal("invalid", [{ rule: "credentials", message: "accounts:errors.credentials" }]);
  }

  await forgetUses(perAccount, form.email);
  await db.auditEvent.create({
    data: { actorId: person.id, action: "account.signed-in", subjectId: person.id, data: {} },
  });
  return { cookie: await beginSession(person), role: person.role };
}
