import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NumberField } from "~/app/ui/forms/number-field";
import type { OptionGroup } from "~/app/ui/forms/select-field";
import { SelectField } from "~/app/ui/forms/select-field";
import { asTyped } from "../../../model/list/as-typed";
import type { NearKind } from "../../../model/places/infrastructure";
import { nearKinds } from "../../../model/places/infrastructure";
import type { LotListPage, NearChoice } from "../../../model/views/lot-list";
import { FilterGroup } from "./filter-group";
import styles from "./lot-filters.module.css";
import { MyPosition } from "./my-position";

/** From what distance is measured, and how far is near. */
export function NearFields({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { query, ignored, nearChoices: choices } = page;
  const { near } = page.results;
  const point = query.near && !choices.some(({ id }) => id === query.near) ? query.near : null;
  return (
    <FilterGroup
      title={t("facet.near")}
      open={query.near !== undefined || ignored.some(({ name }) => name === "within")}
    >
      <div className={styles.fields}>
        <SelectField
          id="near"
          name="near"
          label={t("lots.near")}
          placeholder={t("lots.nearNothing")}
          options={point ? [{ value: point, label: near?.label[lang] ?? point }] : undefined}
          groups={groupsOf(choices, (kind) => t(`infrastructureGroup.${kind}`))}
          defaultValue={query.near}
        />
        <MyPosition query={query} />
        <NumberField
          id="within"
          name="within"
          label={t("lots.within")}
          unit="km"
          min={0.1}
          max={500}
          {...asTyped(ignored, "within", query.within)}
        />
      </div>
    </FilterGroup>
  );
}

function groupsOf(choices: readonly NearChoice[], nameOf: (kind: NearKind) => string): OptionGroup[] {
  return nearKinds
    .map((kind) => ({
      label: nameOf(kind),
      options: choices
        .filter((choice) => choice.kind === kind)
        .map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ options }) => options.length > 0);
}
