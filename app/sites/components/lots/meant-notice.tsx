import { Link } from "~/app/platform/http/navigation";
import { Notice } from "~/app/ui/feedback/notice";
import type { WordsMeant } from "../../model/views/words-meant";
import styles from "./meant-notice.module.css";

/** Asks what the words mean, where they may mean several things; nothing is guessed. */
export function MeantNotice({ meant: { lead, answers } }: { meant: WordsMeant }) {
  return (
    <Notice live>
      <p>{lead}</p>
      <ul className={styles.answers}>
        {answers.map(({ key, name, note, to }) => (
          <li key={key}>
            <Link to={to}>{name}</Link> {note}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
