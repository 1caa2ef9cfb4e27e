import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Table } from "~/app/ui/data/table";
import type { Register } from "../../queries/register/register.server";
import { LotStatusPill } from "../facts/status";
import styles from "./figure-dates.module.css";

const columns = ["code", "zone", "status", "area", "confirmedOn", "changedOn"] as const;

/** The lots of the register, each leading to its form. */
export function RegisterTable({ rows }: Pick<Register, "rows">) {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  return (
    <Table
      caption={t("title")}
      captionHidden
      columns={columns.map((key) => ({
        key,
        label: t(`column.${key}`),
        figures: key === "area",
        sorted: key === "confirmedOn" ? "ascending" : undefined,
      }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Link key="open" to={paths.office.lot(lang, row.id)} className="nowrap">
            {t("lot", { code: row.code })}
          </Link>,
          row.zone[lang],
          <LotStatusPill key="status" status={row.status} plain />,
          formatArea(row.areaM2, lang),
          <span key="confirmed" className="nowrap">
            {formatDate(row.confirmedOn, lang)}
            {row.overdue && <span className={styles.stale}> · {t("overdue")}</span>}
          </span>,
          row.changedOn && <span className="nowrap">{formatDate(row.changedOn, lang)}</span>,
        ],
      }))}
    />
  );
}
