import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NumberField } from "~/app/ui/forms/number-field";
import { asTyped } from "../../../model/list/as-typed";
import { sliderScale } from "../../../model/list/slider-scale";
import { lotRangeUnits } from "../../../model/lot-labels";
import type { LotRange } from "../../../model/lot-terms";
import type { LotListPage } from "../../../model/views/lot-list";
import { FilterGroup } from "./filter-group";
import styles from "./lot-filters.module.css";
import { RangeSlider } from "./range-slider";

/** What one slider moves: a lower bound, an upper one, or both. */
const sliders: readonly { low?: LotRange; high?: LotRange }[] = [
  { low: "areaMin", high: "areaMax" },
  { low: "powerMin" },
  { low: "waterMin" },
  { low: "wastewaterMin" },
  { high: "rentMax" },
];

/** What the project needs, as figures to type and thumbs to drag; both always say the same. */
export function RangeFields({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { query, results } = page;
  const thumb = (range: LotRange | undefined) =>
    range && {
      field: fieldId(range),
      label: t(`range.${range}`),
      value: query[range],
      textOf: (value: number) => `${formatNumber(value, lang)} ${lotRangeUnits[range]}`,
      fieldValueOf: String,
    };
  return (
    <FilterGroup title={t("facet.needs")} open>
      <div className={styles.ranges}>
        {sliders.map(({ low, high }) => {
          const bound = results.bounds[low ?? high ?? "areaMin"];
          const scale = sliderScale(bound);
          return (
            <div key={low ?? high} className={styles.range}>
              <div className={styles.rangeFields}>
                {low && <Amount range={low} page={page} />}
                {high && <Amount range={high} page={page} />}
              </div>
              {scale && <RangeSlider scale={scale} low={thumb(low)} high={thumb(high)} />}
            </div>
          );
        })}
      </div>
    </FilterGroup>
  );
}

const fieldId = (range: LotRange) => `range-${range}`;

function Amount({ range, page: { query, ignored } }: { range: LotRange; page: LotListPage }) {
  const { t } = useTranslation("sites");
  return (
    <NumberField
      id={fieldId(range)}
      name={range}
      label={t(`range.${range}`)}
      unit={lotRangeUnits[range]}
      min={0}
      {...asTyped(ignored, range, query[range])}
    />
  );
}
