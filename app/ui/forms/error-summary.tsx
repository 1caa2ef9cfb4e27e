import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";
import styles from "./error-summary.module.css";

export interface FormError {
  /** id of the control to go to; absent when the error is about the form as a whole */
  fieldId?: string | undefined;
  /** address of the page where it is mended; opened beside the form, which stays as it is */
  elsewhere?: string | undefined;
  message: string;
}

/** Lists what is wrong, takes the focus, and leads to each field. Stands at the top of the form. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { t } = useTranslation("common");
  const box = useRef<HTMLDivElement>(null);
  const messages = errors.map(({ message }) => message).join("\n");
  useEffect(() => {
    if (messages !== "") box.current?.focus();
  }, [messages]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>
        <Icon name="warning" />
        {t("form.errorTitle")}
      </h2>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.message}`}>
            <Message {...error} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Message({ fieldId, elsewhere, message }: FormError) {
  if (fieldId) return <a href={`#${fieldId}`}>{message}</a>;
  if (!elsewhere) return message;
  return (
    <a href={elsewhere} target="_blank" rel="noreferrer">
      {message}
    </a>
  );
}
