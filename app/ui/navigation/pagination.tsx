import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { Icon } from "../icon";
import { pageNumbers } from "./page-numbers";
import styles from "./pagination.module.css";

interface PaginationProps {
  page: number;
  pages: number;
  linkTo: (page: number) => string;
}

/** Ways to the other pages of a list; nothing when there is only one. */
export function Pagination({ page, pages, linkTo }: PaginationProps) {
  const { t } = useTranslation("common");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pagination.label")} className={styles.pagination}>
      {page > 1 && (
        <Link to={linkTo(page - 1)} rel="prev" className={styles.step}>
          <Icon name="previous" size={18} />
          <span className={styles.stepWords}>{t("pagination.previous")}</span>
        </Link>
      )}
      <ol className={styles.numbers}>
        {pageNumbers(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span className={styles.gap}>…</span>
            ) : (
              <Link
                to={linkTo(number)}
                className={styles.number}
                aria-current={number === page ? "page" : undefined}
                aria-label={t("pagination.page", { number })}
              >
                {number}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link to={linkTo(page + 1)} rel="next" className={styles.step}>
          <span className={styles.stepWords}>{t("pagination.next")}</span>
          <Icon name="next" size={18} />
        </Link>
      )}
    </nav>
  );
}
