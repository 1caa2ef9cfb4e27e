import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { Limit } from "~/app/platform/rate-limit.server";
import { countUse } from "~/app/platform/rate-limit.server";
import { Refusal } from "~/app/platform/refusal";
import { markDevice } from "../device.server";
import type { RegisterForm } from "../model/credentials";
import { hashPassword } from "../password.server";
import { beginSession } from "../session.server";

const perAddress: Limit = { name: "register.address", points: 20, perSeconds: 3600 };

interface Registration {
  form: RegisterForm;
  language: Language;
  clientAddress: string;
}

/**
 * Opens an investor's account, begins a session and marks the device. Staff accounts are given by an administrator only.
 *
 * @returns the `Set-Cookie` headers
 * @throws Refusal throttled, or conflict when the address has an account already
 */
export async function registerInvestor({ form, language, clientAddress }: Registration) {
  await countUse(perAddress, clientAddress);

  const passwordHash = await hashPassword(form.password);
  const person = await db.$transaction(async (tx) => {
    const [created] = await tx.user.createManyAndReturn({
      data: [{ name: form.name, email: form.email, passwordHash, role: "investor", language }],
      // However many register an address at once, one of them does.
      skipDuplicates: true,
      select: { id: true, role: true },
    });
    if (!created) throw emailTaken();
    await tx.auditEvent.create({
      data: { actorId: created.id, action: "account.registered", subjectId: created.id, data: {} },
    });
    return created;
  });
  return [await beginSession(person), await markDevice(person.id)];
}

function emailTaken(): Refusal {
  return new Refusal("conflict", [
    { rule: "email-free", message: "accounts:errors.emailTaken", field: "email" },
  ]);
}
