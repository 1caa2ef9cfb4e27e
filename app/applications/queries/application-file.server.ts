import { authorise } from "~/app/accounts/model/authorise";
import type { Actor } from "~/app/accounts/model/permissions";
import { may } from "~/app/accounts/model/permissions";
import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { db } from "~/app/platform/database/client.server";
import { Refusal } from "~/app/platform/refusal";
import { projectProfile } from "~/app/scoring/profile";
import type { Receipt } from "~/app/scoring/receipt";
import { publishedSiteFacts } from "~/app/sites/queries/site-facts.server";
import { judgedCriteria } from "../model/score-form";

const fileSelect = {
  id: true,
  number: true,
  projectName: true,
  companyName: true,
  status: true,
  language: true,
  submittedAt: true,
  profile: true,
  zoneId: true,
  lotId: true,
  investor: { select: { id: true, name: true, email: true } },
  zone: { select: { id: true, name: true, kind: true } },
  lot: { select: { id: true, code: true } },
  sector: { select: { version: true, code: true, nameVi: true, nameEn: true } },
  scores: {
    orderBy: { scoredAt: "desc" },
    select: {
      id: true,
      scoredAt: true,
      receipt: true,
      scoredBy: { select: { name: true } },
      criteriaVersion: {
        select: { setId: true, number: true, set: { select: { nameVi: true, nameEn: true } } },
      },
    },
  },
} as const;

async function findFile(actor: Actor | null, number: string) {
  const file = await db.application.findUnique({ where: { number }, select: fileSelect });
  const own = file !== null && file.investor.id === actor?.id && may(actor, "application.read-own");
  if (!file || !(own || may(actor, "application.read-all"))) throw new Refusal("hidden");
  const { zoneId, lotId, scores, sector, submittedAt, profile, ...rest } = file;
  return {
    place: { zoneId, lotId },
    filedAt: submittedAt,
    view: {
      ...rest,
      submittedAt: submittedAt.toISOString(),
      profile: projectProfile.parse(profile),
      sector: { version: sector.version, code: sector.code, name: { vi: sector.nameVi, en: sector.nameEn } },
      scores: scores.map(scoreView),
    },
  };
}

interface StoredScore {
  id: string;
  scoredAt: Date;
  receipt: unknown;
  scoredBy: { name: string };
  criteriaVersion: { setId: string; number: number; set: { nameVi: string; nameEn: string } };
}

function scoreView({ id, scoredAt, receipt, scoredBy, criteriaVersion: { set, ...version } }: StoredScore) {
  const { result, ratings, site } = receipt as Receipt;
  return {
    id,
    scoredAt: scoredAt.toISOString(),
    scoredBy: scoredBy.name,
    criteria: { ...version, name: { vi: set.nameVi, en: set.nameEn } },
    result,
    given: { ratings, site },
  };
}
export type ScoreView = ReturnType<typeof scoreView>;

/** An investor's own file, with its scores as the authority has given them. */
export async function ownApplication(actor: Actor | null, number: string) {
  if (!actor) throw new Refusal("unauthenticated");
  return (await findFile(actor, number)).view;
}

/** The file as staff see it: with what an officer still has to add before scoring. */
export async function officeApplication(actor: Actor | null, number: string) {
  authorise(actor, "application.read-all");
  const { view, place, filedAt } = await findFile(actor, number);
  const [criteria, facts] = await Promise.all([
    criteriaInForce(db, place.zoneId, filedAt),
    publishedSiteFacts(db, place),
  ]);
  return {
    ...view,
    facts,
    criteria: criteria && {
      setId: criteria.setId,
      number: criteria.number,
      name: criteria.name,
      illustrative: criteria.model.illustrative,
      judged: judgedCriteria(criteria.model),
    },
    may: { score: may(actor, "application.score") },
  };
}

/** The latest receipt of a file, for its investor and for staff. */
export async function latestReceipt(actor: Actor | null, number: string): Promise<Receipt> {
  if (!actor) throw new Refusal("unauthenticated");
  const { view } = await findFile(actor, number);
  const score = await db.score.findFirst({
    where: { applicationId: view.id },
    orderBy: { scoredAt: "desc" },
    select: { receipt: true },
  });
  if (!score) throw new Refusal("hidden");
  return score.receipt as unknown as Receipt;
}

export type OwnApplication = Awaited<ReturnType<typeof ownApplication>>;
export type OfficeApplication = Awaited<ReturnType<typeof officeApplication>>;
