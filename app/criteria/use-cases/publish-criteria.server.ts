import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { Refusal } from "~/app/platform/refusal";
import { parseModel } from "~/app/scoring/model";
import { hashOf } from "~/app/scoring/receipt/canonical";
import { searchTopic } from "~/search/topics";
import { modelRefusal } from "../model/model-refusal";

interface Publish {
  actor: Actor | null;
  setId: string;
  number: number;
}

/**
 * Publishes a draft: from now on it never changes and judges what is filed from today. The version before it stays
 * readable and keeps judging what was filed under it.
 *
 * @throws Refusal hidden, conflict when the version is no draft any more, invalid with every problem of its model
 */
export async function publishCriteria({ actor, setId, number }: Publish): Promise<void> {
  authorise(actor, "criteria.publish");
  const version = await db.criteriaVersion.findUnique({
    where: { setId_number: { setId, number } },
    select: { id: true, status: true, model: true },
  });
  if (!version) throw new Refusal("hidden");

  const parsed = parseModel(version.model);
  if (!parsed.ok) throw modelRefusal(parsed.problems);

  await db.$transaction(async (tx) => {
    const former = await tx.criteriaVersion.updateManyAndReturn({
      where: { setId, status: "published" },
      data: { status: "superseded" },
      select: { id: true },
    });
    const published = await tx.criteriaVersion.updateMany({
      // Two planners may press the button at once: only the first finds a draft.
      where: { id: version.id, status: "draft" },
      data: {
        status: "published",
        publishedAt: new Date(),
        publishedById: actor.id,
        modelHash: hashOf(parsed.model),
      },
    });
    if (published.count === 0) {
      throw new Refusal("conflict", [{ rule: "is-draft", message: "criteria:errors.notDraft" }]);
    }
    await tx.auditEvent.create({
      data: {
        actorId: actor.id,
        action: "criteria.published",
        subjectId: version.id,
        data: { setId, number },
      },
    });
    await enqueue(tx, searchTopic("criteria"), [version.id, ...former.map(({ id }) => id)]);
  });
}
