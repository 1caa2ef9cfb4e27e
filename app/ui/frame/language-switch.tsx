import { useTranslation } from "react-i18next";
import { Link, useLocation } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { otherLanguage } from "~/app/platform/i18n/languages";
import { inLanguage } from "~/app/platform/paths";
import { Icon } from "../icon";
import styles from "./site-header.module.css";

const names: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

/** The same page, same search, in the other language. Loads anew, so that every text comes in it. */
export function LanguageSwitch({ lang }: { lang: Language }) {
  const { t } = useTranslation("common");
  const { pathname, search } = useLocation();
  const other = otherLanguage(lang);
  return (
    <Link
      to={inLanguage(pathname, other) + search}
      reloadDocument
      hrefLang={other}
      className={styles.tool}
      title={t("navigation.otherLanguage")}
    >
      <Icon name="globe" />
      <span lang={other}>{names[other]}</span>
    </Link>
  );
}
