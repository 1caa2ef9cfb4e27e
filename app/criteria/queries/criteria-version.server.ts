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

/**
 * One version with its whole model.
 *
 * @throws Refusal hidden when there is none, or when it is a draft that the actor may not read
 */
export async function criteriaVersion({ actor, setId, number }: Wanted) {
  const version = await db.criteriaVersion.findUnique({
    where: { setId_number: { setId, number } },
    select: {
      id: true,
      number: true,
      status: true,
      model: true,
      modelHash: true,
      publishedAt: true,
      set: {
        select: {
          id: true,
          nameVi: true,
          nameEn: true,
          zone: { select: { id: true, name: true, kind: true } },
        },
      },
    },
  });
  if (!version || (version.status === "draft" && !may(actor, "criteria.read-drafts")))
    throw new Refusal("hidden");
  const { set, ...rest } = version;
  return {
    ...rest,
    model: storedModel(version.model),
    publishedAt: version.publishedAt?.toISOString() ?? null,
    set: { id: set.id, zone: set.zone, name: { vi: set.nameVi, en: set.nameEn } },
    may: { edit: may(actor, "criteria.draft"), publish: may(actor, "criteria.publish") },
  };
}
export type CriteriaVersionView = Awaited<ReturnType<typeof criteriaVersion>>;
