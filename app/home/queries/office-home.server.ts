import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { waitingQuestions } from "~/app/contact/queries/question-desk.server";
import { db } from "~/app/platform/database/client.server";

/** What waits in the office, for the person who enters it. */
export async function officeHome(actor: Actor | null) {
  authorise(actor, "office.enter");
  const [waiting, scored, drafts, questions] = await Promise.all([
    db.application.count({ where: { status: "submitted" } }),
    db.application.count({ where: { status: "scored" } }),
    db.criteriaVersion.count({ where: { publishedAt: null } }),
    waitingQuestions(actor),
  ]);
  return {
    ...{ name: actor.name, waiting, scored, drafts, questions },
    may: {
      lots: may(actor, "lot.read-register"),
      demand: may(actor, "demand.read"),
      people: may(actor, "people.manage"),
    },
  };
}
