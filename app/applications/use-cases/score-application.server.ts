import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { Refusal } from "~/app/platform/refusal";
import { projectProfile } from "~/app/scoring/profile";
import { createReceipt } from "~/app/scoring/receipt";
import { publishedSiteFacts } from "~/app/sites/queries/site-facts.server";
import { searchTopic } from "~/search/topics";
import type { ScoreForm } from "../model/score-form";
import { completedFacts, knownRatings } from "../model/score-form";
import { transitions } from "../model/status";

interface Scoring {
  actor: Actor | null;
  number: string;
  form: ScoreForm;
}

/**
 * Scores an application by the criteria in force on the day it was filed, and keeps the receipt that lets anyone
 * compute the score again. Earlier scores stay.
 *
 * @throws Refusal hidden, forbidden, or conflict when the state or the criteria do not allow it
 */
export async function scoreApplication({ actor, number, form }: Scoring): Promise<void> {
  const { permission, from, to } = transitions.score;
  authorise(actor, permission);
  const application = await db.application.findUnique({
    where: { number },
    select: { id: true, zoneId: true, lotId: true, profile: true, status: true, submittedAt: true },
  });
  if (!application) throw new Refusal("hidden");

  if (!from.includes(application.status)) throw cannotScore();
  const criteria = await criteriaInForce(db, application.zoneId, application.submittedAt);
  if (!criteria) {
    throw new Refusal("conflict", [{ rule: "criteria-in-force", message: "applications:errors.noCriteria" }]);
  }

  const receipt = createReceipt({
    model: criteria.model,
    profile: projectProfile.parse(application.profile),
    site: completedFacts(await publishedSiteFacts(db, application), form),
    ratings: knownRatings(criteria.model, form.ratings),
  });
  const { status: outcome, total, passed } = receipt.result;

  await db.$transaction(async (tx) => {
    const { count } = await tx.application.updateMany({
      where: { id: application.id, status: { in: [...from] } },
      data: { status: to },
    });
    if (count === 0) throw cannotScore();
    const score = await tx.score.create({
      data: {
        applicationId: application.id,
        criteriaVersionId: criteria.versionId,
        outcome,
        total,
        passed,
        receipt: JSON.parse(JSON.stringify(receipt)),
        scoredById: actor.id,
      },
      select: { id: true },
    });
    await tx.auditEvent.create({
      data: {
        actorId: actor.id,
        action: "application.scored",
        subjectId: application.id,
        data: { scoreId: score.id, outcome, total, resultSha256: receipt.sha256.result },
      },
    });
    await enqueue(tx, searchTopic("applications"), [application.id]);
  });
}

function cannotScore(): Refusal {
  return new Refusal("conflict", [{ rule: "may-score", message: "applications:errors.cannotScore" }]);
}
