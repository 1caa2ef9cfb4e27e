import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { classNames } from "~/app/ui/class-names";
import { Icon } from "~/app/ui/icon";
import { bestWord } from "../../model/compare/best-values";
import { compareSearch } from "../../model/compare/compare-address";
import type { ComparedColumn, ComparisonPage, JudgedRow } from "../../model/compare/comparison";
import type { CompareGroup } from "../../model/compare/row-table";
import { compareGroups } from "../../model/compare/row-table";
import { CellValue } from "./cell-value";
import styles from "./comparison-table.module.css";
import { dropPicks } from "./picks";

/** Columns to compare, rows by subject. On narrow screens the columns scroll past their names. */
export function ComparisonTable({ comparison }: { comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const { kind, columns, rows } = comparison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <figure className={styles.frame} aria-labelledby="comparison" tabIndex={0}>
      <table className={styles.table}>
        <caption id="comparison" className="visually-hidden">
          {t(`caption.${kind}`, { count: columns.length })}
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} comparison={comparison} />
            ))}
          </tr>
        </thead>
        {compareGroups.map((group) => (
          <Group
            key={group}
            group={group}
            rows={rows.filter((row) => row.group === group)}
            columns={columns}
          />
        ))}
      </table>
      <div className={styles.more} />
    </figure>
  );
}

function ColumnHead({ column, comparison }: { column: ComparedColumn; comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  const { kind, columns, onlyDifferences } = comparison;
  const { id } = column;
  const others = columns.filter((other) => other.id !== id).map((other) => other.id);
  const name = `${column.name[lang]}, ${column.under[lang]}`;
  return (
    <th scope="col" className={styles.head}>
      <Link to={kind === "lot" ? paths.lot(lang, id) : paths.zone(lang, id)} className={styles.name}>
        {column.name[lang]}
      </Link>
      <span className={styles.under}>{column.under[lang]}</span>
      <Link
        to={paths.compare(lang, compareSearch(kind, others, onlyDifferences))}
        className={styles.remove}
        aria-label={t("remove", { name })}
        onClick={() => dropPicks([{ kind, id, name }])}
        preventScrollReset
      >
        <Icon name="close" size={14} />
        {t("removeShort")}
      </Link>
    </th>
  );
}

interface GroupProps {
  group: CompareGroup;
  rows: readonly JudgedRow[];
  columns: readonly ComparedColumn[];
}

function Group({ group, rows, columns }: GroupProps) {
  const { t } = useTranslation("compare");
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
          <span className={styles.groupName}>{t(`group.${group}`)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <ComparedRow key={row.key} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function ComparedRow({ row, columns }: { row: JudgedRow; columns: readonly ComparedColumn[] }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  const differs = row.differs && columns.length > 1;
  return (
    <tr className={classNames(differs && styles.differs)}>
      <th scope="row" className={styles.rowName}>
        {typeof row.name === "string" ? t(`row.${row.name}`) : row.name[lang]}
        {differs && <span className="visually-hidden"> ({t("differs")})</span>}
      </th>
      {row.cells.map((cell, at) => {
        const best = row.best.includes(at);
        return (
          <td key={columns[at]?.id} className={classNames(styles.cell, best && styles.best)}>
            <CellValue cell={cell} />
            {best && (
              <span className={styles.mark}>
                <Icon name="check" size={14} />
                {t(`best.${bestWord(row)}`)}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
