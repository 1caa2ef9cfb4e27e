import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { CriteriaModel } from "~/app/scoring/model";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { decimalText } from "../model/decimal-text";
import type { Validity } from "../model/validity";
import styles from "./criteria-facts.module.css";

interface CriteriaFactsProps extends Validity {
  model: CriteriaModel;
  publishedAt: string | null;
  modelHash: string | null;
}

/** What must be known of a version besides its rules: dates, rate, source, fingerprint. */
export function CriteriaFacts(props: CriteriaFactsProps) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { model, publishedAt, effectiveFrom, effectiveTo, modelHash } = props;
  const { exchangeRate: rate } = model;
  return (
    <DataList>
      <DataItem term={t("list.publishedAt")}>
        {publishedAt ? formatDate(publishedAt, lang) : t("list.notPublishedYet")}
      </DataItem>
      {effectiveFrom && <DataItem term={t("list.effectiveFrom")}>{formatDate(effectiveFrom, lang)}</DataItem>}
      {effectiveTo && <DataItem term={t("list.effectiveTo")}>{formatDate(effectiveTo, lang)}</DataItem>}
      {rate && (
        <DataItem term={t("version.rate")}>
          1 USD = {decimalText(rate.vndPerUsd, lang)} VND ({formatDate(rate.date, lang)}; {rate.source[lang]})
        </DataItem>
      )}
      {model.source && <DataItem term={t("version.source")}>{model.source[lang]}</DataItem>}
      {modelHash && (
        <DataItem term={t("version.hash")}>
          <code className={styles.hash}>{modelHash}</code>
        </DataItem>
      )}
    </DataList>
  );
}
