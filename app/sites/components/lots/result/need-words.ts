import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { Chip } from "../../../model/list/lot-chips";
import { lotRangeUnits } from "../../../model/lot-labels";
import type { LotQuery } from "../../../model/lot-query";
import type { LotFacet, LotRange } from "../../../model/lot-terms";
import { lotFacets, lotRanges } from "../../../model/lot-terms";
import type { LotListPage } from "../../../model/views/lot-list";

export const isFacet = (need: string): need is LotFacet => (lotFacets as readonly string[]).includes(need);
export const isRange = (need: string): need is LotRange => (lotRanges as readonly string[]).includes(need);

/** Where the names of facets' values and of the place near stand. */
type NamedIn = Pick<LotListPage, "facets" | "nearChoices"> & {
  results: Pick<LotListPage["results"], "near">;
};

/** Says a need as its chip does: "Điện từ 10.000 kVA", "KCN Phú Thuận", "Trong 15 km". */
export function useNeedWords({ facets, results, nearChoices }: NamedIn) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const amount = (value: number | undefined) => formatNumber(value ?? 0, lang);

  function nearName({ near }: LotQuery): string {
    // The choice says what is not there yet as well; any of a kind is named within a sentence by its label.
    const chosen = nearChoices.find(({ id, kind }) => id === near && id !== kind)?.name;
    return chosen ?? results.near?.label[lang] ?? t("lots.point", { point: near });
  }

  return function wordsOf({ need, value }: Pick<Chip, "need" | "value">, query: LotQuery): string {
    if (isFacet(need)) {
      return facets[need].values.find((known) => known.value === value)?.label[lang] ?? value ?? "";
    }
    if (isRange(need)) return `${t(`range.${need}`)} ${amount(query[need])} ${lotRangeUnits[need]}`;
    switch (need) {
      case "q":
        return t("lots.words", { q: query.q });
      case "readyBy":
        return t("lots.readyByDay", { date: formatDate(query.readyBy ?? "", lang) });
      case "near":
        return t("lots.nearPlace", { place: nearName(query) });
      case "within":
        return t("lots.withinKm", { km: amount(query.within) });
      case "bbox":
        return t("lots.area");
    }
  };
}
