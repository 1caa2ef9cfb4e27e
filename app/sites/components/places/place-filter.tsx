import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SearchBox } from "~/app/ui/forms/search-box";
import { useFormFollowsAddress } from "~/app/ui/forms/use-form-follows-address";
import type { OldDistrict } from "../../model/places/old-districts";
import styles from "./place-filter.module.css";

interface PlaceFilterProps {
  q: string;
  /** those that hold what was asked for */
  districts: readonly OldDistrict[];
}

/** A name of today or of before, and how much of the register it leaves. */
export function PlaceFilter({ q, districts }: PlaceFilterProps) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  useFormFollowsAddress(form);
  // One that holds land of two districts stands under both, and is one.
  const count = new Set(districts.flatMap(({ communes }) => communes.map(({ id }) => id))).size;
  return (
    <Form ref={form} method="get" action={paths.places(lang)} className={styles.form}>
      <search>
        <SearchBox
          id="place-words"
          name="q"
          label={t("search.label")}
          labelShown
          placeholder={t("search.placeholder")}
          submit={t("search.submit")}
          defaultValue={q}
        />
      </search>
      <p className={styles.found} role="status">
        {count === 0 ? (
          <span className="visually-hidden">{t("search.none", { q })}</span>
        ) : (
          t("search.found", { count, formatted: formatNumber(count, lang) })
        )}
        {q !== "" && (
          <>
            {" "}
            <Link to={paths.places(lang)}>{t("search.reset")}</Link>
          </>
        )}
      </p>
    </Form>
  );
}
