import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { authorise } from "../model/authorise";
import type { Actor, Role } from "../model/permissions";

/**
 * Gives a person another role. Their sessions end, so that the old role's rights end with them.
 *
 * @throws Refusal hidden for an unknown person, conflict when an administrator would change their own role
 */
export async function changeRole({
  actor,
  personId,
  role,
}: {
  actor: Actor | null;
  personId: string;
  role: Role;
}) {
  authorise(actor, "people.manage");
  const person = await db.user.findUnique({ where: { id: personId }, select: { id: true, role: true } });
  if (!person) throw new Refusal("hidden");

  if (person.id === actor.id) {
    throw new Refusal("conflict", [{ rule: "not-oneself", message: "accounts:errors.ownRole" }]);
  }

  await db.$transaction([
    db.user.update({ where: { id: personId }, data: { role } }),
    db.session.deleteMany({ where: { userId: personId } }),
    db.auditEvent.create({
      data: {
        actorId: actor.id,
        action: "account.role-changed",
        subjectId: personId,
        data: { from: person.role, to: role },
      },
    }),
  ]);
}
