import { useTranslation } from "react-i18next";
import type { DocumentedTopic } from "../queries/developers-page.server";
import styles from "./contents.module.css";

const before = ["terms", "start", "rules"] as const;
const after = ["widget", "changelog"] as const;

/** What the long page holds. */
export function Contents({ topics }: { topics: DocumentedTopic[] }) {
  const { t } = useTranslation("open-data");
  const links = [
    ...before.map((id) => ({ id, label: t(`developers.${id}`) })),
    ...topics.map(({ topic }) => ({ id: topic, label: t(`developers.topic.${topic}`) })),
    ...after.map((id) => ({ id, label: t(`developers.${id}`) })),
  ];
  return (
    <nav aria-label={t("developers.contents")}>
      <ul className={styles.list}>
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
