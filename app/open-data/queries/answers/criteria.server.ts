import type { Validity, VersionStatus } from "~/app/criteria/model/validity";
import { criteriaList } from "~/app/criteria/queries/criteria-list.server";
import { criteriaVersion } from "~/app/criteria/queries/criteria-version.server";
import { startOfDay } from "~/app/platform/calendar";
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
  const data = sets.map(({ versions, zone, ...set }) => ({
    ...set,
    zone: zone?.id ?? null,
    versions: versions.flatMap((version) => {
      const facts = factsOf(version);
      const { id } = set;
      const { number } = version;
      return facts
        ? [
            {
              ...facts,
              link: `/api/v1/criteria/${id}/${number}`,
              url: paths.criteriaVersion(lang, id, number),
            },
          ]
        : [];
    }),
  }));
  const changedAt = latest(data.flatMap(({ versions }) => versions.flatMap(changesOf)));
  return { body: { data, total: data.length }, maxAgeSeconds, changedAt };
}

/** A version changes what is said here when it is published, and when it begins. */
function changesOf({ publishedAt, effectiveFrom }: { publishedAt: string; effectiveFrom: string }): Date[] {
  const begins = startOfDay(effectiveFrom);
  return [new Date(publishedAt), ...(begins <= new Date() ? [begins] : [])];
}

/** What the interface has called them since its first version. */
const statuses = { upcoming: "upcoming", inForce: "published", replaced: "superseded" } as const;

interface VersionFacts extends Validity {
  number: number;
  status: VersionStatus;
  publishedAt: string | null;
  modelHash: string | null;
  illustrative: boolean;
}

/** What is said of a version besides its rules; null for a draft, which is not public. */
function factsOf({
  number,
  status,
  publishedAt,
  effectiveFrom,
  effectiveTo,
  modelHash,
  illustrative,
}: VersionFacts) {
  if (status === "draft" || publishedAt === null || effectiveFrom === null) return null;
  const days = { publishedAt, effectiveFrom, effectiveTo };
  return { number, status: statuses[status], ...days, modelHash, illustrative };
}

interface AskedVersion {
  setId: string;
  number: number;
  lang: Language;
}

/** One version whole, or null where there is none that is public. */
export async function publishedCriteria(asked: AskedVersion): Promise<Answer<ApiCriteriaVersion> | null> {
  const version = await publicVersion(asked);
  if (!version) return null;
  const { model, set } = version;
  const facts = factsOf({ ...version, illustrative: model.illustrative });
  if (!facts) return null;
  const { id, name, scope, zoneKind, zone } = set;
  const body: ApiCriteriaVersion = {
    set: { id, name, scope, zoneKind, zone: zone?.id ?? null },
    ...facts,
    model,
    url: paths.criteriaVersion(asked.lang, id, facts.number),
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
