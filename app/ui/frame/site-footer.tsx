import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import styles from "./site-footer.module.css";
import type { SiteLink } from "./site-header";

interface SiteFooterProps {
  brand: ReactNode;
  about: string;
  groups: readonly { title: string; links: readonly SiteLink[] }[];
  preferences: ReactNode;
  /** the last lines: what this is and is not, whose data */
  small: readonly string[];
}

export function SiteFooter({ brand, about, groups, preferences, small }: SiteFooterProps) {
  const { t } = useTranslation("common");
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.top}>
          <div className={styles.about}>
            {brand}
            <p>{about}</p>
          </div>
          {groups.map(({ title, links }) => (
            <nav key={title} aria-label={t("navigation.inFooter", { title })}>
              <p className={styles.groupTitle}>{title}</p>
              <ul>
                {links.map(({ to, label }) => (
                  <li key={to}>
                    <Link to={to} className={styles.link}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className={styles.bottom}>
          <div className={styles.small}>
            {small.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {preferences}
        </div>
      </div>
    </footer>
  );
}
