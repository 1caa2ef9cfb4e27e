import { formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { classNames } from "~/app/ui/class-names";
import type { QuestionMessageView } from "../../model/question-desk";
import styles from "./conversation.module.css";

interface ConversationProps {
  messages: readonly QuestionMessageView[];
  /** what each side is called on this page */
  names: Record<QuestionMessageView["side"], string>;
}

/** What was asked and answered, in the order it was said. */
export function Conversation({ messages, names }: ConversationProps) {
  const lang = useLanguage();
  return (
    <ol className={styles.list}>
      {messages.map(({ id, side, at, text }) => (
        <li key={id} className={classNames(styles.message, side === "office" && styles.office)}>
          <div className={styles.head}>
            <span className={styles.who}>{names[side]}</span>
            <time dateTime={at}>{formatMoment(at, lang)}</time>
          </div>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
