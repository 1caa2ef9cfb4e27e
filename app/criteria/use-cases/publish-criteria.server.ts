import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { parseModel } from "~/app/scoring/model";
import { hashOf } from "~/app/scoring/receipt/canonical";
import { searchTopic } from "~/search/topics";
import { modelRefusal } from "../model/model-refusal";
import { holdDraft } from "../queries/held-version.server";

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
  await db.$transaction(async (tx) => {
    const version = await holdDraft(tx, { setId, number });
    const parsed = parseModel(version.model);
    if (!parsed.ok) throw modelRefusal(parsed.problems);

    const former = await tx.criteriaVersion.updateManyAndReturn({
      where: { setId, status: "published" },
      data: { status: "superseded" },
      select: { id: true },
    });
    await tx.criteriaVersion.update({
      where: { id: version.id },
      data: {
        status: "published",
        publishedAt: new Date(),
        publishedById: actor.id,
        // Model and hash are written together: the hash is of what is stored.
        model: parsed.model,
        modelHash: hashOf(parsed.model),
      },
    });
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
