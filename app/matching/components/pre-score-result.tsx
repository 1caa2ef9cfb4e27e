import { useTranslation } from "react-i18next";
import { CriterionPoints } from "~/app/applications/components/score/criterion-points";
import { GateList } from "~/app/applications/components/score/gate-list";
import { NeededList } from "~/app/applications/components/score/needed-list";
import { Verdict } from "~/app/applications/components/score/verdict";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import type { ScoreResult } from "~/app/scoring/score";
import { LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { Notice } from "~/app/ui/feedback/notice";
import { Section, Stack } from "~/app/ui/layout/page";
import type { PreScorePage } from "../queries/pre-score-page.server";

interface PreScoreResultProps {
  lot: PreScorePage["lot"];
  result: ScoreResult;
}

/** What the figures would earn, why, what is still open, and what this is not. */
export function PreScoreResult({ lot, result }: PreScoreResultProps) {
  const { t } = useTranslation(["place", "applications", "sites"]);
  const lang = useLanguage();
  return (
    <Section id="result" title={t("preScore.result")} lead={t("preScore.notADecision")}>
      {result.model.illustrative && (
        <Notice tone="illustrative">{t("applications:score.illustrative")}</Notice>
      )}
      <Card>
        <Verdict result={result} />
      </Card>
      <Card as="section" aria-labelledby="result-criteria">
        <Stack>
          <h3 id="result-criteria">{t("applications:score.criteria")}</h3>
          <CriterionPoints criteria={result.criteria} />
        </Stack>
      </Card>
      <Card as="section" aria-labelledby="result-gates">
        <Stack tight>
          <h3 id="result-gates">{t("applications:score.gates")}</h3>
          <GateList gates={result.gates} />
        </Stack>
      </Card>
      {result.needed.length > 0 && (
        <Notice title={t("preScore.open")}>
          <NeededList result={result} />
        </Notice>
      )}
      {lot.open && (
        <div>
          <LinkButton to={paths.apply(lang, { lot: lot.id })} iconAfter="arrow" size="large">
            {t("sites:lot.apply")}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}
