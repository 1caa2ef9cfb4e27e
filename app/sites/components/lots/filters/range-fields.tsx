import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NumberField } from "~/app/ui/forms/number-field";
import { sliderScale } from "../../../model/list/slider-scale";
import { lotRangeUnits } from "../../../model/lot-labels";
import type { LotQuery } from "../../../model/lot-query";
import type { LotResults } from "../../../model/lot-results";
import type { LotRange } from "../../../model/lot-terms";
import { FilterGroup } from "./filter-group";
import styles from "./lot-filters.module.css";
import { RangeSlider } from "./range-slider";

interface RangeFieldsProps {
  query: LotQuery;
  bounds: LotResults["bounds"];
}

/** What one slider moves: a lower bound, an upper one, or both. */
const sliders: readonly { low?: LotRange; high?: LotRange }[] = [
  { low: "areaMin", high: "areaMax" },
  { low: "powerMin" },
  { low: "waterMin" },
  { low: "wastewaterMin" },
  { high: "rentMax" },
];

/** What the project needs, as figures to type and thumbs to drag; both always say the same. */
export function RangeFields({ query, bounds }: RangeFieldsProps) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
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
          const bound = bounds[low ?? high ?? "areaMin"];
          const scale = sliderScale(bound);
          return (
            <div key={low ?? high} className={styles.range}>
              <div className={styles.rangeFields}>
                {low && <Amount range={low} query={query} />}
                {high && <Amount range={high} query={query} />}
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

function Amount({ range, query }: { range: LotRange; query: LotQuery }) {
  const { t } = useTranslation("sites");
  return (
    <NumberField
      id={fieldId(range)}
      name={range}
      label={t(`range.${range}`)}
      unit={lotRangeUnits[range]}
      min={0}
      defaultValue={query[range]}
    />
  );
}
