import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Card } from "~/app/ui/data/card";
import { Notice } from "~/app/ui/feedback/notice";
import { Section } from "~/app/ui/layout/page";
import type { OfficeApplication } from "../../queries/application-file.server";
import { ScoreForm } from "./score-form";

interface ScoringSectionProps {
  file: OfficeApplication;
  lastResult: SubmissionResult | undefined;
}

/** Where an officer scores the file, and where others are told why they cannot. */
export function ScoringSection({ file, lastResult }: ScoringSectionProps) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const { criteria } = file;
  if (!criteria) return <Notice tone="warning">{t("office.noCriteria")}</Notice>;
  const { setId, number, name } = criteria;
  return (
    <Section
      id="scoring"
      title={t("office.scoreTitle")}
      lead={
        <Link to={paths.criteriaVersion(lang, setId, number)}>
          {t("office.scoreLead", { name: name[lang], number })}
        </Link>
      }
    >
      {file.may.score ? (
        <Card>
          <ScoreForm file={file} lastResult={lastResult} />
        </Card>
      ) : (
        <Notice>{t("office.onlyOfficers")}</Notice>
      )}
    </Section>
  );
}
