import { useTranslation } from "react-i18next";
import styles from "./guard-fields.module.css";

/** What a form carries so that machines are told from people; neither seen, read aloud nor reached by keyboard. */
export function GuardFields({ proof, formId }: { proof: string; formId: string }) {
  const { t } = useTranslation("contact");
  return (
    <>
      <input type="hidden" name="proof" value={proof} />
      <div className={styles.unseen} aria-hidden="true">
        <label htmlFor={`${formId}-website`}>{t("ask.website")}</label>
        <input id={`${formId}-website`} name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
