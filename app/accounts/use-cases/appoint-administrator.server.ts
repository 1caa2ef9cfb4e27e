import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import type { AdministratorForm } from "../model/credentials";
import { issuePasswordLink } from "../password-link.server";

/**
 * For whoever operates the portal: makes a person an administrator who sets their password by a link. Also the way back
 * for one who has lost theirs. What was set up at this mailbox before, maybe by a stranger, ends: password and sessions.
 *
 * @returns the token of the link
 * @throws Refusal conflict for an account of the demonstration
 */
export function appointAdministrator({ email, name }: AdministratorForm, now = new Date()): Promise<string> {
  return db.$transaction(async (tx) => {
    const appointed = { name, role: "admin", passwordHash: null } as const;
    const { id, illustrative } = await tx.user.upsert({
      where: { email },
      create: { email, ...appointed },
      update: appointed,
      select: { id: true, illustrative: true },
    });
    if (illustrative) {
      throw new Refusal("conflict", [{ rule: "real-person", message: "accounts:errors.illustrative" }]);
    }
    await tx.session.deleteMany({ where: { userId: id } });
    await tx.auditEvent.create({
      data: { action: "account.appointed", subjectId: id, data: { role: "admin" } },
    });
    return issuePasswordLink(tx, id, now);
  });
}
