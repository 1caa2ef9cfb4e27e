import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { lotPurposeLabels, lotStatusLabels } from "../../model/lot-labels";
import { lotPurposes, lotStatuses } from "../../model/lot-terms";
import type { FigureChange, KeptFigure } from "../../model/register/kept-figures";

type Value = FigureChange["before"];

/** A figure's value as people read it: "85,5 USD/m²", "Sẵn sàng", "Chưa công bố". */
export function useFigureWords() {
  const { t } = useTranslation(["register", "common"]);
  const lang = useLanguage();
  return (figure: KeptFigure, value: Value): string => {
    if (value === null) return figure === "reserved" ? t("form.forNobody") : t("common:notPublished");
    if (figure === "status") return wordOf(lotStatuses, lotStatusLabels, value);
    if (figure === "reserved") return wordOf(lotPurposes, lotPurposeLabels, value);
    if (figure === "ready") return formatDate(String(value), lang);
    const space = figure === "density" ? "" : " ";
    return `${formatNumber(Number(value), lang)}${space}${t(`unit.${figure}`)}`;
  };

  function wordOf<Term extends string>(
    terms: readonly Term[],
    labels: Record<Term, { vi: string; en: string }>,
    value: Value,
  ): string {
    const term = terms.find((one) => one === value);
    return term ? labels[term][lang] : String(value);
  }
}
