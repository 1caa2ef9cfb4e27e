import { useTranslation } from "react-i18next";
import { Button } from "~/app/ui/actions/button";
import type { LotFacet } from "../../../model/lot-terms";
import type { LotListPage } from "../../../model/views/lot-list";
import { LotFacetGroup } from "./facet-group";
import styles from "./lot-filters.module.css";
import { NearFields } from "./near-fields";
import { RangeFields } from "./range-fields";
import { ReadyFields } from "./ready-fields";

/** In the order in which investors decide: what can be had and when, how large, near what, where, for what. */
const first: readonly LotFacet[] = ["status"];
const then: readonly LotFacet[] = ["kind", "zone", "locality", "sector", "reserved"];

/** The column of choices. On narrow screens it lies over the list, opened from the toolbar, without JavaScript too. */
export function LotFilters({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const groups = (facets: readonly LotFacet[]) =>
    facets.map((facet) => <LotFacetGroup key={facet} facet={facet} page={page} />);
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t("lots.filters")}</h2>
      {groups(first)}
      <ReadyFields page={page} />
      <RangeFields page={page} />
      <NearFields page={page} />
      {groups(then)}
      <div className={styles.apply}>
        <Button>{t("lots.apply")}</Button>
      </div>
    </div>
  );
}
