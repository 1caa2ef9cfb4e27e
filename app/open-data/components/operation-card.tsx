import { useTranslation } from "react-i18next";
import { Card } from "~/app/ui/data/card";
import { Disclosure } from "~/app/ui/layout/disclosure";
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
        <Disclosure summary={t("developers.parameters", { name: path })}>
          <ParameterList parameters={parameters} />
        </Disclosure>
      )}
      <Disclosure summary={t("developers.answer")}>
        <CodeSample label={t("developers.answerOf", { path })}>{answer}</CodeSample>
      </Disclosure>
      <p className={styles.example}>
        <a href={example} aria-label={t("developers.tryOf", { path })}>
          {t("developers.try")}
        </a>
        <code>{example}</code>
      </p>
    </Card>
  );
}
