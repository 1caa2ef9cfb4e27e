import { useTranslation } from "react-i18next";
import type { SourceMark } from "../../model/views/provenance";
import { SourceLine } from "../facts/source-line";
import styles from "./comparison-sources.module.css";

/** The documents behind the figures, under the numbers by which cells name them. */
export function ComparisonSources({ sources }: { sources: readonly SourceMark[] }) {
  const { t } = useTranslation("compare");
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" className={styles.title}>
        {t("sources.title")}
      </h2>
      <ol className={styles.list}>
        {sources.map((source, at) => (
          <li key={`${source.title} ${source.asOf} ${source.sureness}`} id={sourceAnchor(at + 1)}>
            <SourceLine source={source} full />
            {source.asOf === null && <span className={styles.undated}> · {t("sources.undated")}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The numbers of a cell's documents, each leading to its line. */
export function Cited({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation("compare");
  return (
    <span className={styles.cited}>
      {numbers.map((number) => (
        <a key={number} href={`#${sourceAnchor(number)}`} aria-label={t("sources.number", { number })}>
          [{number}]
        </a>
      ))}
    </span>
  );
}

const sourceAnchor = (number: number) => `source-${number}`;
