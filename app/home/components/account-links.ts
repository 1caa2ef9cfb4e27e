import { useTranslation } from "react-i18next";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { SiteLink } from "~/app/ui/frame/site-header";
import type { Person } from "../model/person";

/** Where a guest, an investor or the authority's staff go from the frame of a page. */
export function useAccountLinks(lang: Language, person: Person | null): SiteLink[] {
  const { t } = useTranslation("common");
  if (!person) {
    return [
      { to: paths.register(lang), label: t("navigation.register") },
      { to: paths.signIn(lang), label: t("navigation.signIn") },
    ];
  }
  const ownPlace =
    person.role === "investor"
      ? { to: paths.applications(lang), label: t("navigation.applications") }
      : { to: paths.office.home(lang), label: t("navigation.office") };
  return [ownPlace, { to: paths.signOut(lang), label: t("navigation.signOut") }];
}
