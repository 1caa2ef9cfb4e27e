import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./provenance.module.css";

/** How sure a published fact is. */
export type Sureness = "confirmed" | "secondary" | "derived" | "illustrative";

interface ProvenanceProps {
  /** who says so */
  source: ReactNode;
  /** the document's own name, shown on hover */
  title?: string | undefined;
  /** where it is not the page's */
  titleLanguage?: string | undefined;
  /** the source's own page, where it has one */
  url?: string | null | undefined;
  /** day the figure stood so, already in the page's format */
  asOf?: string | null | undefined;
  sureness: Sureness;
}

/** Where a figure comes from and how sure it is: "Nguồn … · tính đến … · đã đối chiếu". */
export function Provenance({ source, title, titleLanguage, url, asOf, sureness }: ProvenanceProps) {
  const { t } = useTranslation("common");
  return (
    <span className={styles.provenance}>
      <span>
        {t("provenance.source")}{" "}
        {url ? (
          <a href={url} rel="noreferrer external" title={title} lang={titleLanguage}>
            {source}
          </a>
        ) : (
          source
        )}
      </span>
      {asOf && <span>{t("provenance.asOf", { date: asOf })}</span>}
      <span className={styles[sureness]}>{t(`provenance.sureness.${sureness}`)}</span>
    </span>
  );
}

/** The value of a figure nobody has published. */
export function NotPublished() {
  const { t } = useTranslation("common");
  return <span className={styles.notPublished}>{t("notPublished")}</span>;
}
