import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatMoment } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { Notice } from "~/app/ui/feedback/notice";
import { Section, Stack } from "~/app/ui/layout/page";
import type { ScoreView } from "../../queries/application-file.server";
import { CriterionPoints } from "./criterion-points";
import { EarlierScores } from "./earlier-scores";
import styles from "./explained-score.module.css";
import { GateList } from "./gate-list";
import { NeededList } from "./needed-list";
import { Verdict } from "./verdict";

interface ExplainedScoreProps {
  /** receipt number of the application */
  number: string;
  score: ScoreView;
  earlier: readonly ScoreView[];
}

/** The score an application has, with every reason: the same for its investor and for the office. */
export function ExplainedScore({ number, score, earlier }: ExplainedScoreProps) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { result } = score;
  const by = t("score.by", { name: score.scoredBy, date: formatMoment(score.scoredAt, lang) });
  return (
    <Section id="score" title={t("score.title")} lead={by}>
      {result.model.illustrative && <Notice tone="illustrative">{t("score.illustrative")}</Notice>}
      <Card>
        <Verdict result={result} />
      </Card>
      {result.needed.length > 0 && (
        <Notice tone="warning" title={t("score.needed")}>
          <NeededList result={result} />
        </Notice>
      )}
      <Card as="section" aria-labelledby="score-gates">
        <Stack tight>
          <h3 id="score-gates">{t("score.gates")}</h3>
          <GateList gates={result.gates} />
        </Stack>
      </Card>
      <Card as="section" aria-labelledby="score-criteria">
        <Stack>
          <h3 id="score-criteria">{t("score.criteria")}</h3>
          <CriterionPoints criteria={result.criteria} />
        </Stack>
      </Card>
      <ScoreSources number={number} score={score} />
      <EarlierScores scores={earlier} />
    </Section>
  );
}

/** By what it was scored, how anyone can check it, and what it is not. */
function ScoreSources({ number, score: { criteria } }: Pick<ExplainedScoreProps, "number" | "score">) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  return (
    <div className={styles.sources}>
      <p>
        <Link to={paths.criteriaVersion(lang, criteria.setId, criteria.number)}>
          {t("score.criteriaVersion", { name: criteria.name[lang], number: criteria.number })}
        </Link>
      </p>
      <p>
        <a href={paths.receipt(lang, number)} download>
          {t("score.receipt")}
        </a>
        . {t("score.receiptLead")}
      </p>
      <p>{t("score.disclaimer")}</p>
    </div>
  );
}
