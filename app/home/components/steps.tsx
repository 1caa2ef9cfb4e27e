import { useTranslation } from "react-i18next";
import styles from "./steps.module.css";

const steps = ["find", "read", "apply", "see"] as const;

/** From a search to a reasoned score, in four steps. */
export function Steps() {
  const { t } = useTranslation("home");
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          <h3 className={styles.title}>{t(`step.${step}.title`)}</h3>
          <p className={styles.text}>{t(`step.${step}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}
