import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import type { FoundLine } from "../../model/found-view";
import styles from "./choice-block.module.css";
import { MetText } from "./met-text";

/** One name, several places: the reader chooses, the portal never guesses. */
export function ChoiceBlock({ lines }: { lines: readonly FoundLine[] }) {
  const { t } = useTranslation("search");
  return (
    <section aria-labelledby="choices" className={styles.block}>
      <h2 id="choices" className={styles.title}>
        {t("choices")}
      </h2>
      <p>{t("choicesLead")}</p>
      <ul className={styles.list}>
        {lines.map(({ key, title, note, to }) => (
          <li key={key}>
            <Link to={to} className={styles.choice}>
              <span className={styles.name}>
                <MetText parts={title} />
              </span>
              <span className={styles.note}>{note}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
