import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { earliestDay } from "../model/validity";
import { modelOf } from "./stored-model.server";
import { versionDays } from "./version-days.server";

interface Wanted {
  actor: Actor | null;
  setId: string;
  number: number;
}

const versionSelect = {
  id: true,
  number: true,
  modelHash: true,
  effectiveFrom: true,
  effectiveTo: true,
  publishedAt: true,
  updatedAt: true,
  set: {
    select: {
      id: true,
      scope: true,
      zoneKind: true,
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
  if (!version || (version.publishedAt === null && !may(actor, "criteria.read-drafts")))
    throw new Refusal("hidden");
  const {
    set: { nameVi, nameEn, ...set },
    ...row
  } = version;
  return {
    ...versionDays(row, vietnamDay(new Date())),
    model: await modelOf(db, row),
    updatedAt: version.updatedAt.toISOString(),
    set: { ...set, name: { vi: nameVi, en: nameEn } },
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

/** What a planner is shown before publishing, and the first day on which the draft could be in force. */
export async function publishableDraft(wanted: Wanted) {
  authorise(wanted.actor, "criteria.publish");
  const { model, set, number, status, ...dates } = await criteriaVersion(wanted);
  const published = await db.criteriaVersion.count({ where: { setId: set.id, publishedAt: { not: null } } });
  const { publishedAt, effectiveFrom, effectiveTo } = dates;
  return {
    setId: set.id,
    name: set.name,
    number,
    status,
    ...{ publishedAt, effectiveFrom, effectiveTo },
    earliest: earliestDay(vietnamDay(new Date()), published === 0),
    criteria: model.criteria.length,
    passMark: String(model.passMark),
  };
}
