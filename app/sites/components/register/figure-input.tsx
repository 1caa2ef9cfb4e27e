import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { controlOf } from "~/app/ui/forms/control-of";
import { NumberField } from "~/app/ui/forms/number-field";
import { SelectField } from "~/app/ui/forms/select-field";
import { TextField } from "~/app/ui/forms/text-field";
import { lotPurposeLabels, lotStatusLabels } from "../../model/lot-labels";
import { lotPurposes, lotStatuses } from "../../model/lot-terms";
import type { KeptFigure } from "../../model/register/kept-figures";

/** The field of one figure, as its kind asks for. */
export function FigureInput({ figure }: { figure: KeptFigure }) {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  const [field] = useField<string>(figure);
  const control = { ...controlOf(field), label: t(`figure.${figure}`) };
  if (figure === "status") {
    const options = lotStatuses.map((value) => ({ value, label: lotStatusLabels[value][lang] }));
    return <SelectField {...control} options={options} required />;
  }
  if (figure === "reserved") {
    const options = lotPurposes.map((value) => ({ value, label: lotPurposeLabels[value][lang] }));
    return <SelectField {...control} placeholder={t("form.forNobody")} options={options} />;
  }
  if (figure === "ready") return <TextField {...control} type="date" />;
  return (
    <NumberField
      {...control}
      unit={t(`unit.${figure}`)}
      inputMode={figure === "rent" ? "decimal" : "numeric"}
      description={
        (figure === "area" && t("form.areaNote")) || (figure === "rent" && t("form.rentNote")) || undefined
      }
      required={figure === "area" ? true : undefined}
    />
  );
}
