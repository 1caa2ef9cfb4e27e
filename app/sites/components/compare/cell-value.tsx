import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { compareUnits } from "../../model/compare/compare-units";
import type { Cell } from "../../model/compare/comparison";
import { LotStatusPill, ZoneStatusPill } from "../facts/status";
import { Cited } from "./comparison-sources";
import styles from "./comparison-table.module.css";

/** A compared value as people read it, with the numbers of its documents. */
export function CellValue({ cell }: { cell: Cell }) {
  const cited = "cited" in cell ? (cell.cited ?? []) : [];
  return (
    <>
      <Value cell={cell} />
      {cited.length > 0 && <Cited numbers={cited} />}
    </>
  );
}

function Value({ cell }: { cell: Cell }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  switch (cell.kind) {
    case "unknown":
      return <NotPublished />;
    case "none":
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t("notApplicable")}</span>
        </>
      );
    case "amount":
      return <Amount cell={cell} />;
    case "disputed":
      return (
        <>
          {cell.words[lang]}
          <span className={styles.note}>{t("disputed")}</span>
        </>
      );
    case "day":
      return (
        <>
          {formatDate(cell.day, lang)}
          {cell.stale && <span className={styles.stale}>{t("stale")}</span>}
        </>
      );
    case "now":
      return t("now");
    case "lotStatus":
      return <LotStatusPill status={cell.status} plain />;
    case "zoneStatus":
      return (
        <>
          <ZoneStatusPill status={cell.status} plain />
          <span className={styles.note}>{t("asOf", { date: formatDate(cell.since, lang) })}</span>
        </>
      );
    case "words":
      return cell.words[lang];
    case "list":
      return (
        <ul className={styles.list}>
          {cell.items.map((item) => (
            <li key={item.vi}>{item[lang]}</li>
          ))}
        </ul>
      );
    case "zone":
      return <Link to={paths.zone(lang, cell.id)}>{cell.name[lang]}</Link>;
    case "criteria":
      return (
        <Link to={paths.criteriaVersion(lang, cell.setId, cell.number)}>
          {t("criteriaVersion", { name: cell.name[lang], number: cell.number })}
        </Link>
      );
  }
}

function Amount({ cell }: { cell: Extract<Cell, { kind: "amount" }> }) {
  const { t } = useTranslation(["compare", "common"]);
  const lang = useLanguage();
  return (
    <>
      <span className={styles.amount}>
        {formatNumber(cell.amount, lang)} <span className={styles.unit}>{compareUnits[cell.unit][lang]}</span>
      </span>
      {cell.note && <span className={styles.note}>{cell.note[lang]}</span>}
      {cell.coming && <span className={styles.note}>{cell.coming[lang]}</span>}
      {cell.illustrative && (
        <span className={styles.illustrative}>{t("common:provenance.sureness.illustrative")}</span>
      )}
      {cell.asOf && <span className={styles.note}>{t("asOf", { date: formatDate(cell.asOf, lang) })}</span>}
    </>
  );
}
