import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { TextField } from "~/app/ui/forms/text-field";
import type { LotQuery } from "../../../model/lot-query";
import { FilterGroup } from "./filter-group";
import styles from "./lot-filters.module.css";

/** By when the land must be there, and whether lots without a published date count. */
export function ReadyFields({ query }: { query: LotQuery }) {
  const { t } = useTranslation("sites");
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
          defaultValue={query.readyBy}
        />
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
