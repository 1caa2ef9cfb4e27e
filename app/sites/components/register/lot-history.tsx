import { useTranslation } from "react-i18next";
import { formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Table } from "~/app/ui/data/table";
import type { LotHistory as History } from "../../queries/register/register-lot.server";
import { useFigureWords } from "./figure-words";

const columns = ["at", "by", "what", "basis"] as const;

/** Who said what of a lot's figures, when, and on what it rests. */
export function LotHistory({ history }: { history: History }) {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  if (history.length === 0) return <p>{t("history.none")}</p>;
  return (
    <Table
      caption={t("history.title")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`history.${key}`) }))}
      rows={history.map((event) => ({
        key: event.id,
        cells: [
          <span key="at" className="nowrap">
            {formatMoment(event.at, lang)}
          </span>,
          event.by,
          <What key="what" event={event} />,
          event.basis ?? "–",
        ],
      }))}
    />
  );
}

function What({ event: { changes, confirmed } }: { event: History[number] }) {
  const { t } = useTranslation("register");
  const say = useFigureWords();
  return (
    <ul>
      {changes.map(({ figure, before, after }) => (
        <li key={figure}>
          {t("history.change", {
            figure: t(`figure.${figure}`),
            before: say(figure, before),
            after: say(figure, after),
          })}
        </li>
      ))}
      {confirmed.length > 0 && (
        <li>
          {t("history.confirmed", {
            figures: confirmed.map((figure) => t(`figure.${figure}`)).join(", "),
          })}
        </li>
      )}
    </ul>
  );
}
