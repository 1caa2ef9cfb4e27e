import { db } from "~/app/platform/database/client.server";
import type { Transaction } from "~/app/platform/database/connect.server";
import { Refusal } from "~/app/platform/refusal";
import { authorise } from "../model/authorise";
import type { Actor, Role } from "../model/permissions";

interface RoleChange {
  actor: Actor | null;
  personId: string;
  role: Role;
}

/**
 * Gives a person another role. Their sessions end, so that the old role's rights end with them.
 *
 * @throws Refusal hidden for an unknown person; forbidden when the actor has lost the right meanwhile; conflict when an
 * administrator would change their own role or take the last one's
 */
export async function changeRole({ actor, personId, role }: RoleChange): Promise<void> {
  authorise(actor, "people.manage");
  if (personId === actor.id) {
    throw new Refusal("conflict", [{ rule: "not-oneself", message: "accounts:errors.ownRole" }]);
  }
  await db.$transaction(async (tx) => {
    const administrators = await holdAdministrators(tx);
    if (!administrators.some(({ id }) => id === actor.id)) throw new Refusal("forbidden");
    const person = await tx.user.findUnique({ where: { id: personId }, select: { role: true } });
    if (!person) throw new Refusal("hidden");
    if (role !== "admin") refuseTheLast(administrators, personId);

    await tx.user.update({ where: { id: personId }, data: { role } });
    await tx.session.deleteMany({ where: { userId: personId } });
    await tx.auditEvent.create({
      data: {
        actorId: actor.id,
        action: "account.role-changed",
        subjectId: personId,
        data: { from: person.role, to: role },
      },
    });
  });
}

interface Administrator {
  id: string;
  illustrative: boolean;
}

/** All administrators, held until the transaction ends: of two who take each other's role, one is too late. */
function holdAdministrators(tx: Transaction): Promise<Administrator[]> {
  return tx.$queryRaw`SELECT id, illustrative FROM "User" WHERE role = 'admin' ORDER BY id FOR UPDATE`;
}

/** An account of the demonstration is nobody who could run a portal; the database holds the same rule. */
function refuseTheLast(administrators: readonly Administrator[], personId: string): void {
  const real = administrators.filter(({ illustrative }) => !illustrative);
  if (real.length > 1 || real[0]?.id !== personId) return;
  throw new Refusal("conflict", [{ rule: "not-the-last", message: "accounts:errors.lastAdministrator" }]);
}
