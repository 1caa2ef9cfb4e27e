import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Table } from "~/app/ui/data/table";
import { placeTitle } from "../../model/place-title";
import type { QuestionRow } from "../../queries/question-desk.server";
import { QuestionStatePill } from "../question/question-state";

const columns = ["number", "state", "replyBy", "place", "asker", "language", "askedAt"] as const;

/** The officers' list of questions. */
export function QuestionTable({ rows }: { rows: readonly QuestionRow[] }) {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  return (
    <Table
      caption={t("desk.title")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`desk.${key}`) }))}
      rows={rows.map((row) => ({
        key: row.number,
        cells: [
          <Link key="open" to={paths.office.question(lang, row.number)} className="nowrap">
            {row.number}
          </Link>,
          <span key="state" className="nowrap">
            <QuestionStatePill state={row.state} plain />
          </span>,
          formatDate(row.replyBy, lang),
          placeTitle(row.place, lang),
          [row.name || t("desk.forgotten"), row.company].filter(Boolean).join(", "),
          t(`desk.${row.language}`),
          formatDate(row.askedAt, lang),
        ],
      }))}
    />
  );
}
