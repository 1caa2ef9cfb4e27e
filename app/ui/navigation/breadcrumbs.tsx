import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import styles from "./breadcrumbs.module.css";

interface BreadcrumbsProps {
  /** from the start page down to the parent of this page */
  trail: readonly { label: string; to: string }[];
}

export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  const { t } = useTranslation("common");
  return (
    <nav aria-label={t("navigation.breadcrumbs")}>
      <ol className={styles.trail}>
        {trail.map(({ label, to }) => (
          <li key={to} className={styles.step}>
            <Link to={to} className={styles.link}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
