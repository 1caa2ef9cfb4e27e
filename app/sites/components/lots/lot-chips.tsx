import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Chip } from "~/app/ui/actions/chip";
import { lotSearchParams } from "../../model/lot-address";
import { lotRangeUnits } from "../../model/lot-labels";
import type { LotQuery } from "../../model/lot-query";
import type { LotResults } from "../../model/lot-results";
import { lotFacets, lotRanges } from "../../model/lot-terms";
import styles from "./lot-chips.module.css";

interface LotChipsProps {
  query: LotQuery;
  facets: LotResults["facets"];
}

interface Choice {
  key: string;
  label: string;
  without: Partial<LotQuery>;
}

/** What the list is narrowed by, each to be taken back, and a way to take back all. */
export function LotChips({ query, facets }: LotChipsProps) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const choices = useChoices({ query, facets });
  if (choices.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t("lots.chosen")}>
      {choices.map(({ key, label, without }) => (
        <li key={key}>
          <Chip
            label={label}
            removeTo={paths.lots(lang, lotSearchParams({ ...query, ...without, page: 1 }))}
            removeLabel={t("lots.remove", { label })}
          />
        </li>
      ))}
      <li>
        <Link to={paths.lots(lang)} className={styles.reset}>
          {t("lots.reset")}
        </Link>
      </li>
    </ul>
  );
}

function useChoices({ query, facets }: LotChipsProps): Choice[] {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const words: Choice[] = query.q
    ? [{ key: "q", label: t("lots.words", { q: query.q }), without: { q: "" } }]
    : [];
  const values = lotFacets.flatMap((facet) =>
    query[facet].map((value) => ({
      key: `${facet} ${value}`,
      label: facets[facet].find((known) => known.value === value)?.label[lang] ?? value,
      without: { [facet]: query[facet].filter((other) => other !== value) },
    })),
  );
  const ranges = lotRanges.flatMap((range) => {
    const amount = query[range];
    if (amount === undefined) return [];
    const label = `${t(`range.${range}`)} ${formatNumber(amount, lang)} ${lotRangeUnits[range]}`;
    return [{ key: range, label, without: { [range]: undefined } }];
  });
  return [...words, ...values, ...ranges];
}
