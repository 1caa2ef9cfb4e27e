import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { db } from "~/app/platform/database/client.server";
import { storedModel } from "./stored-model.server";

/** Every set with its versions, newest first; drafts only for those who may read them. */
export async function criteriaList(actor: Actor | null) {
  const drafts = may(actor, "criteria.read-drafts");
  const sets = await db.criteriaSet.findMany({
    orderBy: [{ zoneId: { sort: "asc", nulls: "first" } }],
    select: {
      id: true,
      nameVi: true,
      nameEn: true,
      zone: { select: { id: true, name: true, kind: true } },
      versions: {
        where: drafts ? {} : { status: { not: "draft" } },
        orderBy: { number: "desc" },
        select: { number: true, status: true, publishedAt: true, model: true, modelHash: true },
      },
    },
  });
  return sets.map(({ nameVi, nameEn, versions, ...set }) => ({
    ...set,
    name: { vi: nameVi, en: nameEn },
    versions: versions.map(({ model: json, publishedAt, ...version }) => {
      const model = storedModel(json);
      return {
        ...version,
        publishedAt: publishedAt?.toISOString() ?? null,
        effectiveFrom: model.effectiveFrom,
        illustrative: model.illustrative,
        criteria: model.criteria.length,
        passMark: String(model.passMark),
      };
    }),
  }));
}

/** The same for the office, with what the actor may do here. */
export async function criteriaDesk(actor: Actor | null) {
  authorise(actor, "criteria.read-drafts");
  return { sets: await criteriaList(actor), may: { draft: may(actor, "criteria.draft") } };
}
