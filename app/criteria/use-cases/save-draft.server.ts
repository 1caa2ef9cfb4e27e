import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { searchTopic } from "~/search/topics";
import type { DraftEdits } from "../model/draft-edits";
import { applyEdits, editedField } from "../model/draft-edits";
import { modelRefusal } from "../model/model-refusal";
import { holdDraft } from "../queries/held-version.server";
import { storedModel } from "../queries/stored-model.server";

interface SaveDraft {
  actor: Actor | null;
  setId: string;
  number: number;
  edits: DraftEdits;
}

/**
 * Stores the planner's edits of a draft.
 *
 * @throws Refusal hidden, conflict when the version is no draft, invalid with every problem of the edited model
 */
export async function saveDraft({ actor, setId, number, edits }: SaveDraft): Promise<void> {
  authorise(actor, "criteria.draft");
  await db.$transaction(async (tx) => {
    const version = await holdDraft(tx, { setId, number });
    const stored = storedModel(version.model);
    const edited = applyEdits(stored, edits);
    if (!edited.ok) throw modelRefusal(edited.problems, (path) => editedField(stored, path));

    await tx.criteriaVersion.update({ where: { id: version.id }, data: { model: edited.model } });
    await tx.auditEvent.create({
      data: { actorId: actor.id, action: "criteria.draft-saved", subjectId: version.id, data: edits },
    });
    await enqueue(tx, searchTopic("criteria"), [version.id]);
  });
}
