import { useTranslation } from "react-i18next";
import { formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { TextField } from "~/app/ui/forms/text-field";
import { asTyped } from "../../../model/list/as-typed";
import { quarterScale } from "../../../model/list/quarter-scale";
import type { LotListPage } from "../../../model/views/lot-list";
import { FilterGroup } from "./filter-group";
import styles from "./lot-filters.module.css";
import { RangeSlider } from "./range-slider";

/** By when the land must be there, and whether lots without a published date count. */
export function ReadyFields({ page: { query, results, ignored } }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const scale = quarterScale(results.bounds.readyBy);
  return (
    <FilterGroup title={t("facet.ready")} open>
      <div className={styles.fields}>
        <TextField
          id="ready-by"
          name="readyBy"
          type="date"
          label={t("lots.readyBy")}
          min="2000-01-01"
          max="2100-12-31"
          {...asTyped(ignored, "readyBy", query.readyBy)}
        />
        {scale && (
          <RangeSlider
            scale={scale}
            high={{
              field: "ready-by",
              label: t("lots.readyByQuarter"),
              value: query.readyBy === undefined ? undefined : scale.quarterOf(query.readyBy),
              textOf: (quarter) => formatQuarter(scale.dayOf(quarter), lang),
              fieldValueOf: scale.dayOf,
            }}
          />
        )}
        <ChoiceGroup
          id="undated"
          name="undated"
          type="checkbox"
          label={t("lots.readyBy")}
          legendHidden
          compact
          choices={[{ value: "true", label: t("lots.undated") }]}
          defaultValues={query.undated ? ["true"] : []}
        />
      </div>
    </FilterGroup>
  );
}
