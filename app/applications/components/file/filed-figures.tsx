import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { ProjectProfile } from "~/app/scoring/profile";
import { Card, CardGrid } from "~/app/ui/data/card";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import type { FiledFigure } from "../../model/filed-figures";
import { filedSections, filedValue } from "../../model/filed-figures";
import styles from "./filed-figures.module.css";

/** The figures of an application as they were filed; what was left out says so. */
export function FiledFigures({ profile }: { profile: ProjectProfile }) {
  const { t } = useTranslation("applications");
  return (
    <CardGrid wide>
      {filedSections.map(({ section, figures }) => (
        <Card key={section} look="flat" as="section">
          <h3>{t(`apply.sections.${section}`)}</h3>
          <DataList>
            {figures.map((figure) => (
              <DataItem key={figure.field} term={t(`fields.${figure.field}`)}>
                <FiledValue profile={profile} figure={figure} />
              </DataItem>
            ))}
          </DataList>
        </Card>
      ))}
    </CardGrid>
  );
}

function FiledValue({ profile, figure }: { profile: ProjectProfile; figure: FiledFigure }) {
  const { t } = useTranslation("applications");
  const value = filedValue(profile, figure, useLanguage());
  if (value === null) return <span className={styles.missing}>{t("file.notGiven")}</span>;
  if (value.kind === "choice") return t(`${value.field}.${value.code}` as "technologyGroup.high");
  if (value.unit === null) return value.text;
  // A percent sign follows its figure directly, other units stand apart.
  return `${value.text}${value.unit === "percent" ? "" : " "}${t(`units.${value.unit}`)}`;
}
