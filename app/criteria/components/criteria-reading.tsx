import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CriteriaModel } from "~/app/scoring/model";
import { StatRow, StatTile } from "~/app/ui/data/stat-tile";
import { Table } from "~/app/ui/data/table";
import { Section } from "~/app/ui/layout/page";
import { decimalText } from "../model/decimal-text";
import styles from "./criteria-reading.module.css";
import { CriterionCard } from "./criterion-card";
import { GateRules } from "./gate-rules";

/** A whole model for reading: figures at a glance, criteria, gates, bands. */
export function CriteriaReading({ model }: { model: CriteriaModel }) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  return (
    <>
      <StatRow>
        <StatTile label={t("version.total")} value={decimalText(model.declaredTotal, lang)} />
        <StatTile label={t("version.passMark")} value={decimalText(model.passMark, lang)} />
        <StatTile label={t("version.criteriaCount")} value={model.criteria.length} />
        <StatTile label={t("version.gatesCount")} value={model.gates.length} />
      </StatRow>
      <Section id="criteria" title={t("version.criteria")}>
        <ol className={styles.criteria}>
          {model.criteria.map((criterion) => (
            <CriterionCard key={criterion.code} criterion={criterion} currency={model.currency} />
          ))}
        </ol>
      </Section>
      <Section id="gates" title={t("version.gates")} lead={t("version.gatesLead")}>
        <GateRules gates={model.gates} />
      </Section>
      {model.bands.length > 0 && (
        <Section id="bands" title={t("version.bands")}>
          <Table
            caption={t("version.bandsTable")}
            captionHidden
            columns={[
              { key: "name", label: t("version.band") },
              { key: "from", label: t("version.from"), figures: true },
              { key: "to", label: t("version.to"), figures: true },
            ]}
            rows={model.bands.map((band) => ({
              key: band.code,
              cells: [band.name[lang], decimalText(band.from, lang), decimalText(band.to, lang)],
            }))}
          />
        </Section>
      )}
    </>
  );
}
