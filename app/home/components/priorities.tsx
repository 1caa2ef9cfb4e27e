import { useTranslation } from "react-i18next";
import styles from "./priorities.module.css";

const priorities = ["value", "land", "industries", "training"] as const;

/** What the province looks for, in the words of its programme. */
export function Priorities() {
  const { t } = useTranslation("home");
  return (
    <ul className={styles.list}>
      {priorities.map((priority) => (
        <li key={priority} className={styles.priority}>
          <h3>{t(`priority.${priority}.title`)}</h3>
          <p className={styles.text}>{t(`priority.${priority}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
