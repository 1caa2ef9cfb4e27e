import { useTranslation } from "react-i18next";
import styles from "./take-away.module.css";

/** Kinds of file, in the order they are offered, as people know them. */
const kinds = { pdf: "PDF", xlsx: "Excel", csv: "CSV", geojson: "GeoJSON", json: "JSON" } as const;

interface TakeAwayProps {
  /** where each kind of file lies: paths.lotsFile, paths.lotSheet and their like */
  files: Partial<Record<keyof typeof kinds, string>>;
}

/** What a page shows, as files to keep, send and reckon with. Plain links: they work without scripts. */
export function TakeAway({ files }: TakeAwayProps) {
  const { t } = useTranslation("sites");
  return (
    <p className={`${styles.line} no-print`}>
      <span className={styles.label}>{t("takeAway.label")}</span>
      {(Object.keys(kinds) as (keyof typeof kinds)[]).map(
        (kind) =>
          files[kind] && (
            <a key={kind} href={files[kind]} className={styles.file} rel="alternate nofollow">
              {kinds[kind]}
            </a>
          ),
      )}
    </p>
  );
}
