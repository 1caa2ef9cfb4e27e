import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { controlOf } from "~/app/ui/forms/control-of";
import { SelectField } from "~/app/ui/forms/select-field";
import { businessLines } from "../../model/filing-choices";
import { sectorGroups } from "../../model/sector-groups";
import type { ApplyPage } from "../../queries/apply-page.server";
import { ChoiceField, NameField } from "./figure-fields";
import { FormPart } from "./form-part";

/** What and by whom. */
export function ProjectPart({ sectors }: Pick<ApplyPage, "sectors">) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [sector] = useField<string>("sector");
  return (
    <FormPart name="project">
      <NameField name="projectName" />
      <NameField name="companyName" autoComplete="organization" />
      <SelectField
        {...controlOf(sector)}
        label={t("fields.sector")}
        placeholder={t("apply.chooseSector")}
        groups={sectorGroups(sectors, lang)}
        required
      />
      <ChoiceField name="businessLine" values={businessLines} say={(value) => t(`businessLine.${value}`)} />
    </FormPart>
  );
}
