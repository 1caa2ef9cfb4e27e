import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Chip } from "~/app/ui/actions/chip";
import { chipsOf } from "../../../model/list/lot-chips";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotListPage } from "../../../model/views/lot-list";
import styles from "./lot-chips.module.css";
import { useNeedWords } from "./need-words";

/** What the list is narrowed by, each to be taken back, and a way to take back all. */
export function LotChips({ page }: { page: LotListPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const wordsOf = useNeedWords(page);
  const { query } = page;
  const chips = chipsOf(query);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t("lots.chosen")}>
      {chips.map((chip) => {
        const label = wordsOf(chip, query);
        return (
          <li key={`${chip.need} ${chip.value}`}>
            <Chip
              label={label}
              removeTo={paths.lots(lang, lotSearchParams({ ...query, ...chip.without, page: 1 }))}
              removeLabel={t("lots.remove", { label })}
            />
          </li>
        );
      })}
      <li>
        <Link
          to={paths.lots(lang, lotSearchParams({ view: query.view, layers: query.layers }))}
          className={styles.reset}
        >
          {t("lots.reset")}
        </Link>
      </li>
    </ul>
  );
}
