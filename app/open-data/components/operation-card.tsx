import { useTranslation } from "react-i18next";
import { Card } from "~/app/ui/data/card";
import { Table } from "~/app/ui/data/table";
import type { DocumentedOperation } from "../queries/developers-page.server";
import { CodeSample } from "./code-sample";
import styles from "./operation-card.module.css";
import { ParameterValues } from "./parameter-values";

/** One resource: its address, what may be asked, what is answered. */
export function OperationCard({ operation }: { operation: DocumentedOperation }) {
  const { t } = useTranslation("open-data");
  const { id, path, mediaType, summary, parameters, example, answer } = operation;
  return (
    <Card as="article" look="flat" aria-labelledby={id}>
      <h4 id={id} className={styles.path}>
        <span className={styles.method}>GET</span> <code>{path}</code>
      </h4>
      <p>{summary}</p>
      <p className={styles.media}>{mediaType}</p>
      <details className={styles.more}>
        <summary>{t("developers.parameters", { name: path })}</summary>
        <Table
          caption={t("developers.parameters", { name: path })}
          captionHidden
          columns={[
            { key: "name", label: t("developers.parameter") },
            { key: "meaning", label: t("developers.meaning") },
            { key: "values", label: t("developers.values") },
          ]}
          rows={parameters.map((parameter) => ({
            key: parameter.name,
            cells: [
              <code key="name">{parameter.name}</code>,
              parameter.description,
              <ParameterValues key="values" parameter={parameter} />,
            ],
          }))}
        />
      </details>
      <details className={styles.more}>
        <summary>{t("developers.answer")}</summary>
        <CodeSample label={t("developers.answer")}>{answer}</CodeSample>
      </details>
      <p className={styles.example}>
        <a href={example}>{t("developers.try")}</a>
        <code>{example}</code>
      </p>
    </Card>
  );
}
