import { criteriaList } from "~/app/criteria/queries/criteria-list.server";
import { db } from "~/app/platform/database/client.server";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";

/** A page that search engines should know, in whichever language. */
export interface PublicPage {
  path: (lang: Language) => string;
  /** ISO moment or day; null: not known */
  changedOn: string | null;
}

const fixed = [
  paths.home,
  (lang: Language) => paths.lots(lang),
  paths.zones,
  (lang: Language) => paths.infrastructure(lang),
  (lang: Language) => paths.places(lang),
  paths.criteria,
  paths.programme,
  paths.about,
  paths.developers,
];

/** Every page that anyone may read and that says something of its own. */
export async function publicPages(): Promise<PublicPage[]> {
  const [zones, lots, sets] = await Promise.all([
    db.zone.findMany({ select: { id: true, updatedAt: true }, orderBy: { id: "asc" } }),
    db.lot.findMany({ select: { id: true, updatedAt: true }, orderBy: { id: "asc" } }),
    criteriaList(null),
  ]);
  return [
    ...fixed.map((path) => ({ path, changedOn: null })),
    ...zones.map(({ id, updatedAt }) => ({
      path: (lang: Language) => paths.zone(lang, id),
      changedOn: updatedAt.toISOString(),
    })),
    ...sets.flatMap(({ id, versions }) =>
      versions.map(({ number, publishedAt }) => ({
        path: (lang: Language) => paths.criteriaVersion(lang, id, number),
        changedOn: publishedAt,
      })),
    ),
    ...lots.map(({ id, updatedAt }) => ({
      path: (lang: Language) => paths.lot(lang, id),
      changedOn: updatedAt.toISOString(),
    })),
  ];
}
