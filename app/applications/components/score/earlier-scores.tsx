import { useTranslation } from "react-i18next";
import { formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Table } from "~/app/ui/data/table";
import { shortPoints } from "../../model/points";
import type { ScoreView } from "../../queries/application-file.server";

/** Scores given before the one that counts; they are kept for good. */
export function EarlierScores({ scores }: { scores: readonly ScoreView[] }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  if (scores.length === 0) return null;
  return (
    <Table
      caption={t("score.earlier")}
      columns={[
        { key: "at", label: t("score.scoredAt") },
        { key: "by", label: t("score.scoredBy") },
        { key: "status", label: t("score.outcome") },
        { key: "total", label: t("score.points"), figures: true },
      ]}
      rows={scores.map(({ id, scoredAt, scoredBy, result }) => ({
        key: id,
        cells: [
          formatMoment(scoredAt, lang),
          scoredBy,
          t(`score.status.${result.status}`),
          result.interval[0] === result.interval[1]
            ? shortPoints(result.interval[0], lang)
            : result.interval.map((end) => shortPoints(end, lang)).join(" – "),
        ],
      }))}
    />
  );
}
