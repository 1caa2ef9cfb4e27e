import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { Criterion } from "~/app/scoring/model";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { controlOf } from "~/app/ui/forms/control-of";
import { ratingLevels } from "../../model/rating-levels";

/** One judged criterion: its levels as described in the published criteria, or not judged yet. */
export function RatingField({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [field] = useField<string>(`ratings.${criterion.code}`);
  const { defaultValue, ...control } = controlOf(field);
  return (
    <ChoiceGroup
      {...control}
      type="radio"
      label={criterion.name[lang]}
      description={criterion.guidance[lang]}
      choices={[
        ...ratingLevels(criterion).map(({ level, description }) => ({
          value: String(level),
          label: t("office.level", { level }),
          note: description?.[lang],
        })),
        { value: "", label: t("office.notJudged") },
      ]}
      defaultValues={[defaultValue ?? ""]}
    />
  );
}
