import { useTranslation } from "react-i18next";
import { Card } from "~/app/ui/data/card";
import type { DocumentedOperation } from "../queries/developers-page.server";
import { CodeSample } from "./code-sample";
import styles from "./operation-card.module.css";
import { ParameterList } from "./parameter-list";

/** One resource: its address, what may be asked, what is answered. */
export function OperationCard({ operation }: { operation: DocumentedOperation }) {
  const { t } = useTranslation("open-data");
  const { id, path, mediaType, summary, parameters, sameAs, example, answer } = operation;
  return (
    <Card as="article" look="flat" aria-labelledby={id}>
      <h4 id={id} className={styles.path}>
        <span className={styles.method}>GET</span> <code>{path}</code>
      </h4>
      <p>{summary}</p>
      <p className={styles.media}>{mediaType}</p>
      {sameAs ? (
        <p className={styles.same}>{t("developers.sameAs", { path: sameAs })}</p>
      ) : (
        <details className={styles.more}>
          <summary>{t("developers.parameters", { name: path })}</summary>
          <ParameterList parameters={parameters} />
        </details>
      )}
      <details className={styles.more}>
        <summary>{t("developers.answer")}</summary>
        <CodeSample label={t("developers.answerOf", { path })}>{answer}</CodeSample>
      </details>
      <p className={styles.example}>
        <a href={example} aria-label={t("developers.tryOf", { path })}>
          {t("developers.try")}
        </a>
        <code>{example}</code>
      </p>
    </Card>
  );
}
