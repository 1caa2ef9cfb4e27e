import { parseWithZod } from "@conform-to/zod/v4";
import { profileOf, projectFigures } from "~/app/applications/model/application-form";
import type { CriteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { criteriaInForce } from "~/app/criteria/queries/criteria-in-force.server";
import { db } from "~/app/platform/database/client.server";
import { knownFields } from "~/app/platform/http/known-fields.server";
import { formErrors } from "~/app/platform/i18n/form-errors";
import { formTexts } from "~/app/platform/i18n/i18n.server";
import type { Language } from "~/app/platform/i18n/languages";
import type { SiteFacts } from "~/app/scoring/profile";
import type { ScoreResult } from "~/app/scoring/score";
import { scoreProject } from "~/app/scoring/score";
import { canBeAppliedFor } from "~/app/sites/model/lot-stage";
import { sectorVersion } from "~/app/sites/model/sector-version";
import { publishedSiteFacts } from "~/app/sites/queries/site-facts.server";
import { askedFigures } from "../model/asked-figures";

interface Wanted {
  lotId: string;
  /** the figures, as the address carries them */
  params: URLSearchParams;
  lang: Language;
}

/** A project tried on a lot: what is asked, what was typed, and what it would earn. Nothing of it is kept. */
export async function preScorePage({ lotId, params, lang }: Wanted) {
  const lot = await db.lot.findUnique({
    where: { id: lotId },
    select: {
      id: true,
      code: true,
      areaM2: true,
      status: true,
      zone: { select: { id: true, name: true, kind: true } },
    },
  });
  if (!lot) return null;
  const [criteria, site, sectors] = await Promise.all([
    criteriaInForce(db, lot.zone.id, new Date()),
    publishedSiteFacts(db, { zoneId: lot.zone.id, lotId }),
    sectorChoices(),
  ]);
  const asked = Object.keys(projectFigures.shape).some((field) => params.has(field));
  return {
    lot: { ...lot, open: canBeAppliedFor(lot.status) },
    sectors,
    typed: asked ? Object.fromEntries(params) : { landAreaHa: String(lot.areaM2 / 10_000), currency: "VND" },
    criteria: criteria && {
      setId: criteria.setId,
      number: criteria.number,
      name: criteria.name,
      asked: askedFigures(criteria.model),
    },
    answer: asked && criteria ? answerTo(params, lang, criteria, site) : null,
  };
}
export type PreScorePage = NonNullable<Awaited<ReturnType<typeof preScorePage>>>;

type Answer = { errors: Record<string, string[]>; result: null } | { errors: null; result: ScoreResult };

function answerTo(
  params: URLSearchParams,
  lang: Language,
  { model }: CriteriaInForce,
  site: SiteFacts,
): Answer {
  const figures = knownFields(params, Object.keys(projectFigures.shape));
  const given = parseWithZod(figures, { schema: projectFigures, error: formErrors(formTexts(lang)) });
  if (given.status !== "success") {
    const errors = Object.entries(given.error ?? {}).flatMap(([field, said]) =>
      said ? [[field, said]] : [],
    );
    return { errors: Object.fromEntries(errors), result: null };
  }
  const profile = profileOf(given.value, sectorVersion);
  return { errors: null, result: scoreProject({ model, profile, site }) };
}

async function sectorChoices() {
  const sectors = await db.sector.findMany({
    where: { version: sectorVersion, level: { gte: 2 } },
    orderBy: { code: "asc" },
    select: { code: true, level: true, nameVi: true, nameEn: true },
  });
  return sectors.map(({ nameVi, nameEn, ...sector }) => ({ ...sector, name: { vi: nameVi, en: nameEn } }));
}
