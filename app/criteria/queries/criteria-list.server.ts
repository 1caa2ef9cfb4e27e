import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { vietnamDay } from "~/app/platform/calendar";
import { db } from "~/app/platform/database/client.server";
import { modelOf } from "./stored-model.server";
import { versionDays } from "./version-days.server";

const versionSelect = {
  id: true,
  number: true,
  effectiveFrom: true,
  effectiveTo: true,
  publishedAt: true,
  modelHash: true,
} as const;

/** Every set with its versions, newest first; drafts only for those who may read them. */
export async function criteriaList(actor: Actor | null) {
  const drafts = may(actor, "criteria.read-drafts");
  const today = vietnamDay(new Date());
  const sets = await db.criteriaSet.findMany({
    orderBy: [{ scope: "asc" }, { zoneKind: "asc" }, { zoneId: "asc" }],
    select: {
      id: true,
      scope: true,
      zoneKind: true,
      nameVi: true,
      nameEn: true,
      zone: { select: { id: true, name: true, kind: true } },
      versions: {
        where: drafts ? {} : { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        select: versionSelect,
      },
    },
  });
  return Promise.all(
    sets.map(async ({ nameVi, nameEn, versions, ...set }) => ({
      ...set,
      name: { vi: nameVi, en: nameEn },
      versions: await Promise.all(versions.map((version) => versionAtAGlance(version, today))),
    })),
  );
}

interface VersionRow {
  id: string;
  number: number;
  effectiveFrom: Date | null;
  effectiveTo: Date | null;
  publishedAt: Date | null;
  modelHash: string | null;
}

async function versionAtAGlance(row: VersionRow, today: string) {
  const { illustrative, criteria, passMark } = await modelOf(db, row);
  const { id: _, ...version } = versionDays(row, today);
  return { ...version, illustrative, criteria: criteria.length, passMark: String(passMark) };
}

/** The same for the office, with what the actor may do here. */
export async function criteriaDesk(actor: Actor | null) {
  authorise(actor, "criteria.read-drafts");
  return { sets: await criteriaList(actor), may: { draft: may(actor, "criteria.draft") } };
}
