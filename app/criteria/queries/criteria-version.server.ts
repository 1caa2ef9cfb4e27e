import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { storedModel } from "./stored-model.server";

interface Wanted {
  actor: Actor | null;
  setId: string;
  number: number;
}

const versionSelect = {
  id: true,
  number: true,
  status: true,
  model: true,
  modelHash: true,
  publishedAt: true,
  updatedAt: true,
  set: {
    select: {
      id: true,
      nameVi: true,
      nameEn: true,
      zone: { select: { id: true, name: true, kind: true } },
    },
  },
} as const;

/**
 * One version with its whole model.
 *
 * @throws Refusal hidden when there is none, or when it is a draft that the actor may not read
 */
export async function criteriaVersion({ actor, setId, number }: Wanted) {
  const version = await db.criteriaVersion.findUnique({
    where: { setId_number: { setId, number } },
    select: versionSelect,
  });
  if (!version || (version.status === "draft" && !may(actor, "criteria.read-drafts")))
    throw new Refusal("hidden");
  const { set, ...rest } = version;
  return {
    ...rest,
    model: storedModel(version.model),
    publishedAt: version.publishedAt?.toISOString() ?? null,
    updatedAt: version.updatedAt.toISOString(),
    set: { id: set.id, zone: set.zone, name: { vi: set.nameVi, en: set.nameEn } },
  };
}

/** The same for the office, with what the actor may do with it. */
export async function officeVersion(wanted: Wanted) {
  authorise(wanted.actor, "criteria.read-drafts");
  const version = await criteriaVersion(wanted);
  return {
    ...version,
    may: { edit: may(wanted.actor, "criteria.draft"), publish: may(wanted.actor, "criteria.publish") },
  };
}

/** What a planner is shown before publishing. */
export async function publishableDraft(wanted: Wanted) {
  authorise(wanted.actor, "criteria.publish");
  const { model, set, number, status, publishedAt } = await criteriaVersion(wanted);
  return {
    setId: set.id,
    name: set.name,
    number,
    status,
    publishedAt,
    effectiveFrom: model.effectiveFrom,
    criteria: model.criteria.length,
    passMark: String(model.passMark),
  };
}
