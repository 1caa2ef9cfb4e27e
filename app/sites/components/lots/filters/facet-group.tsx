import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotFacet } from "../../../model/lot-terms";
import type { LotListPage } from "../../../model/views/lot-list";
import { FilterGroup } from "./filter-group";
import styles from "./lot-filters.module.css";

const openFacets: readonly LotFacet[] = ["status", "kind", "zone"];

/** The values of one facet with the number of lots each would leave; long ones show their beginning. */
export function LotFacetGroup({ facet, page }: { facet: LotFacet; page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { query, whole } = page;
  const { values, more } = page.facets[facet];
  const chosen: readonly string[] = query[facet];
  if (values.length === 0) return null;
  const title = t(`facet.${facet}`);
  const open = openFacets.includes(facet) || chosen.length > 0 || whole.includes(facet);
  return (
    <FilterGroup title={title} open={open}>
      <div className={styles.values}>
        <ChoiceGroup
          id={`facet-${facet}`}
          name={facet}
          type="checkbox"
          label={title}
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
        {more > 0 && (
          <Link
            to={paths.lots(lang, withWhole(lotSearchParams(query), [...whole, facet]))}
            className={styles.more}
            preventScrollReset
          >
            {t("lots.moreValues", { count: more })}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </div>
    </FilterGroup>
  );
}

function withWhole(search: string, facets: readonly LotFacet[]): string {
  const asked = facets.map((facet) => `all=${facet}`).join("&");
  return search === "" ? `?${asked}` : `${search}&${asked}`;
}
