import { db } from "~/app/platform/database/client.server";
import { authorise } from "../model/authorise";
import type { Actor } from "../model/permissions";

/** Everybody with an account, staff first; for administrators. */
export async function people(actor: Actor | null) {
  authorise(actor, "people.manage");
  const rows = await db.user.findMany({
    select: { id: true, name: true, email: true, role: true, createdAt: true },
    orderBy: [{ role: "desc" }, { name: "asc" }],
    take: 500,
  });
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), self: row.id === actor.id }));
}
