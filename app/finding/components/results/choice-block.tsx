import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import type { FoundLine } from "../../model/found-view";
import styles from "./choice-block.module.css";
import { MetText } from "./met-text";

interface ChoiceBlockProps {
  /** several places of one name, or needs read out of the words */
  of: "choices" | "measured";
  lines: readonly FoundLine[];
}

/** What the words may mean: the reader chooses, the portal never guesses. */
export function ChoiceBlock({ of, lines }: ChoiceBlockProps) {
  const { t } = useTranslation("search");
  return (
    <section aria-labelledby={of} className={styles.block}>
      <h2 id={of} className={styles.title}>
        {t(of)}
      </h2>
      <p>{t(of === "measured" ? "measuredLead" : "choicesLead")}</p>
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
