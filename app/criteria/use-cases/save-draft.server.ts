import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { enqueue } from "~/app/platform/outbox.server";
import { Refusal } from "~/app/platform/refusal";
import { searchTopic } from "~/search/topics";
import type { DraftEdits } from "../model/draft-edits";
import { applyEdits, editedField } from "../model/draft-edits";
import { modelRefusal } from "../model/model-refusal";
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
  const version = await db.criteriaVersion.findUnique({
    where: { setId_number: { setId, number } },
    select: { id: true, status: true, model: true },
  });
  if (!version) throw new Refusal("hidden");

  if (version.status !== "draft") {
    throw new Refusal("conflict", [{ rule: "is-draft", message: "criteria:errors.notDraft" }]);
  }
  const stored = storedModel(version.model);
  const edited = applyEdits(stored, edits);
  if (!edited.ok) throw modelRefusal(edited.problems, (path) => editedField(stored, path));

  await db.$transaction(async (tx) => {
    await tx.criteriaVersion.update({
      where: { id: version.id, status: "draft" },
      data: { model: edited.model },
    });
    await tx.auditEvent.create({
      data: { actorId: actor.id, action: "criteria.draft-saved", subjectId: version.id, data: edits },
    });
    await enqueue(tx, searchTopic("criteria"), [version.id]);
  });
}
