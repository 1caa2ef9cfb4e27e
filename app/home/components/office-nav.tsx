import { useTranslation } from "react-i18next";
import { Link, useLocation } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import styles from "./office-nav.module.css";

interface OfficeNavProps {
  lots: boolean;
  people: boolean;
  /** how many wait for an answer; null for whoever does not answer */
  questions: number | null;
}

/** The ways between the desks of the office. */
export function OfficeNav({ lots, people, questions }: OfficeNavProps) {
  const { t } = useTranslation("common");
  const lang = useLanguage();
  const { pathname } = useLocation();
  const home = paths.office.home(lang);
  const links: { to: string; label: string; count?: number }[] = [
    { to: home, label: t("office.home") },
    { to: paths.office.applications(lang), label: t("office.applications") },
    ...(lots ? [{ to: paths.office.lots(lang), label: t("office.lots") }] : []),
    { to: paths.office.demand(lang), label: t("office.demand") },
    { to: paths.office.criteria(lang), label: t("office.criteria") },
    ...(questions === null
      ? []
      : [{ to: paths.office.questions(lang), label: t("office.questions"), count: questions }]),
    ...(people ? [{ to: paths.office.people(lang), label: t("office.people") }] : []),
  ];
  const isCurrent = (to: string) => pathname === to || (to !== home && pathname.startsWith(`${to}/`));
  return (
    <nav aria-label={t("office.label")} className={styles.band}>
      <ul className={styles.row}>
        {links.map(({ to, label, count }) => (
          <li key={to}>
            <Link to={to} className={styles.link} aria-current={isCurrent(to) ? "page" : undefined}>
              {label}
              {count ? (
                <span className={styles.count}>
                  {count}
                  <span className="visually-hidden"> {t("office.waiting")}</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
