import { useTranslation } from "react-i18next";
import styles from "./priorities.module.css";

const priorities = ["value", "land", "industries", "training"] as const;

/** What the province looks for, in the words of its programme. */
export function Priorities() {
  const { t } = useTranslation("sites");
  return (
    <ul className={styles.list}>
      {priorities.map((priority) => (
        <li key={priority} className={styles.priority}>
          <h3>{t(`home.priority.${priority}.title`)}</h3>
          <p className={styles.text}>{t(`home.priority.${priority}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
