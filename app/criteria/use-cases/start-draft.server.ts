import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { vietnamYear } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { Refusal } from "~/app/platform/refusal";
import { searchTopic } from "~/search/topics";
import { storedModel } from "../queries/stored-model.server";

/**
 * Begins the next version of a set as a copy of its newest one. Its day is said when it is published.
 *
 * @returns the draft's number
 * @throws Refusal hidden for an unknown set, conflict when a draft is already under way
 */
export async function startDraft({ actor, setId }: { actor: Actor | null; setId: string }): Promise<number> {
  authorise(actor, "criteria.draft");
  const newest = await db.criteriaVersion.findFirst({
    where: { setId },
    orderBy: { number: "desc" },
    select: { number: true, publishedAt: true, model: true },
  });
  if (!newest) throw new Refusal("hidden");

  if (newest.publishedAt === null) throw draftExists(newest.number);

  const number = newest.number + 1;
  const version = `${vietnamYear(new Date())}-${number}`;
  const model = { ...storedModel(newest.model), version, effectiveFrom: null };
  await db.$transaction(async (tx) => {
    const [draft] = await tx.criteriaVersion.createManyAndReturn({
      data: [{ setId, number, model, draftedById: actor.id }],
      // Two planners may press the button at once: only the first begins a draft.
      skipDuplicates: true,
      select: { id: true },
    });
    if (!draft) throw draftExists(number);
    await tx.auditEvent.create({
      data: {
        actorId: actor.id,
        action: "criteria.draft-started",
        subjectId: draft.id,
        data: { setId, number },
      },
    });
    await enqueue(tx, searchTopic("criteria"), [draft.id]);
  });
  return number;
}

function draftExists(number: number): Refusal {
  return new Refusal("conflict", [
    { rule: "one-draft", message: "criteria:errors.draftExists", data: { number } },
  ]);
}
