import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";

/** What this investor has filed, newest first. */
export async function ownApplications(actor: Actor | null) {
  authorise(actor, "application.read-own");
  const rows = await db.application.findMany({
    where: { investorId: actor.id },
    orderBy: { submittedAt: "desc" },
    take: 200,
    select: {
      number: true,
      projectName: true,
      status: true,
      submittedAt: true,
      zone: { select: { name: true, kind: true } },
      lot: { select: { code: true } },
    },
  });
  return rows.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() }));
}
export type OwnApplicationRow = Awaited<ReturnType<typeof ownApplications>>[number];
