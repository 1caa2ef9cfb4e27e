import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Button } from "~/app/ui/actions/button";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { NumberField } from "~/app/ui/forms/number-field";
import { Icon } from "~/app/ui/icon";
import { lotRangeUnits } from "../../model/lot-labels";
import type { LotQuery } from "../../model/lot-query";
import type { FacetValue, LotResults } from "../../model/lot-results";
import type { LotFacet } from "../../model/lot-terms";
import { lotFacets, lotRanges } from "../../model/lot-terms";
import styles from "./lot-filters.module.css";

interface LotFiltersProps {
  query: LotQuery;
  facets: LotResults["facets"];
}

/** In the order in which investors decide: what can be had, where, how large, for what. */
const order: readonly LotFacet[] = ["status", "kind", "zone", "locality", "sector", "reserved"];
const openFacets: readonly LotFacet[] = ["status", "kind", "zone"];

export function chosenCount(query: LotQuery): number {
  const facets = lotFacets.reduce((sum, facet) => sum + query[facet].length, 0);
  return facets + lotRanges.filter((range) => query[range] !== undefined).length;
}

/** The column of choices; folded behind a button on narrow screens, without JavaScript too. */
export function LotFilters({ query, facets }: LotFiltersProps) {
  const { t } = useTranslation("sites");
  const chosen = chosenCount(query);
  return (
    <div className={styles.filters}>
      <details className={styles.toggle}>
        <summary className={styles.toggleButton}>
          <Icon name="filter" />
          {chosen > 0 ? t("lots.filtersChosen", { chosen }) : t("lots.filters")}
        </summary>
      </details>
      <div className={styles.panel}>
        <h2 className={styles.title}>{t("lots.filters")}</h2>
        {order.slice(0, 2).map((facet) => (
          <Facet key={facet} facet={facet} values={facets[facet]} chosen={query[facet]} />
        ))}
        <Ranges query={query} />
        {order.slice(2).map((facet) => (
          <Facet key={facet} facet={facet} values={facets[facet]} chosen={query[facet]} />
        ))}
        <div className={styles.apply}>
          <Button look="secondary">{t("lots.apply")}</Button>
        </div>
      </div>
    </div>
  );
}

function Facet(props: { facet: LotFacet; values: FacetValue[]; chosen: readonly string[] }) {
  const { facet, values, chosen } = props;
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  if (values.length === 0) return null;
  return (
    <details className={styles.facet} open={openFacets.includes(facet) || chosen.length > 0}>
      <summary className={styles.facetTitle}>
        <h3>{t(`facet.${facet}`)}</h3>
        <Icon name="down" size={18} />
      </summary>
      <div className={styles.values}>
        <ChoiceGroup
          id={`facet-${facet}`}
          name={facet}
          type="checkbox"
          label={t(`facet.${facet}`)}
          legendHidden
          compact
          choices={values.map(({ value, label, note, count }) => ({
            value,
            label: label[lang],
            note: note?.[lang],
            count: formatNumber(count, lang),
          }))}
          defaultValues={chosen}
        />
      </div>
    </details>
  );
}

function Ranges({ query }: { query: LotQuery }) {
  const { t } = useTranslation("sites");
  return (
    <details className={styles.facet} open>
      <summary className={styles.facetTitle}>
        <h3>{t("facet.needs")}</h3>
        <Icon name="down" size={18} />
      </summary>
      <div className={styles.ranges}>
        {lotRanges.map((range) => (
          <NumberField
            key={range}
            id={`range-${range}`}
            name={range}
            label={t(`range.${range}`)}
            unit={lotRangeUnits[range]}
            min={0}
            defaultValue={query[range]}
          />
        ))}
      </div>
    </details>
  );
}
