import { criteriaList } from "~/app/criteria/queries/criteria-list.server";
import { criteriaVersion } from "~/app/criteria/queries/criteria-version.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { Refusal } from "~/app/platform/refusal";
import type { ApiCriteriaSets, ApiCriteriaVersion } from "../../model/answers/criteria";
import type { Answer } from "./answer.server";
import { latest } from "./answer.server";

// A publication counts at once, so that nobody judges by what was in force a minute ago.
const maxAgeSeconds = 15;

/** Every set with every version that was ever in force, as anyone may see it. */
export async function criteriaRegister({ lang }: { lang: Language }): Promise<Answer<ApiCriteriaSets>> {
  const sets = await criteriaList(null);
  const data = sets.map(({ id, name, zone, versions }) => ({
    id,
    name,
    zone: zone?.id ?? null,
    versions: versions.flatMap(({ number, status, publishedAt, effectiveFrom, illustrative, modelHash }) =>
      status === "draft" || publishedAt === null
        ? []
        : [
            {
              number,
              status,
              publishedAt,
              effectiveFrom,
              modelHash,
              illustrative,
              link: `/api/v1/criteria/${id}/${number}`,
              url: paths.criteriaVersion(lang, id, number),
            },
          ],
    ),
  }));
  const changedAt = latest(
    data.flatMap(({ versions }) => versions.map(({ publishedAt }) => new Date(publishedAt))),
  );
  return { body: { data, total: data.length }, maxAgeSeconds, changedAt };
}

interface AskedVersion {
  setId: string;
  number: number;
  lang: Language;
}

/** One version whole, or null where there is none that is public. */
export async function publishedCriteria(asked: AskedVersion): Promise<Answer<ApiCriteriaVersion> | null> {
  const version = await publicVersion(asked);
  if (!version || version.status === "draft" || version.publishedAt === null) return null;
  const { number, status, publishedAt, modelHash, model, set } = version;
  const body: ApiCriteriaVersion = {
    set: { id: set.id, name: set.name, zone: set.zone?.id ?? null },
    number,
    status,
    publishedAt,
    effectiveFrom: model.effectiveFrom,
    modelHash,
    illustrative: model.illustrative,
    model,
    url: paths.criteriaVersion(asked.lang, set.id, number),
  };
  // Whether it is in force may change; that is why its date of publication is not when it last changed.
  return { body, maxAgeSeconds };
}

async function publicVersion({ setId, number }: AskedVersion) {
  try {
    return await criteriaVersion({ actor: null, setId, number });
  } catch (error) {
    if (error instanceof Refusal && error.code === "hidden") return null;
    throw error;
  }
}
