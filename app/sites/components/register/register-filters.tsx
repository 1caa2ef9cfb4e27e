import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SearchBox } from "~/app/ui/forms/search-box";
import { SelectField } from "~/app/ui/forms/select-field";
import type { Register } from "../../queries/register/register.server";
import styles from "./register-filters.module.css";

/** A zone and a few words over the register, and how many lots that leaves. */
export function RegisterFilters({ query, zones, total, overdue }: Omit<Register, "rows" | "pages">) {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  return (
    <Form key={JSON.stringify(query)} method="get" action={paths.office.lots(lang)} role="search">
      <div className={styles.fields}>
        <SelectField
          id="register-zone"
          name="zone"
          label={t("zone")}
          placeholder={t("anyZone")}
          defaultValue={query.zone ?? ""}
          options={zones.map(({ id, title }) => ({ value: id, label: title[lang] }))}
        />
        <SearchBox
          id="register-q"
          name="q"
          label={t("search")}
          labelShown
          placeholder={t("placeholder")}
          submit={t("submit")}
          defaultValue={query.q}
        />
      </div>
      <p className={styles.found} role="status">
        {t("total", { count: total })}
        {overdue > 0 && ` · ${t("overdueCount", { count: overdue })}`}
        {(query.q || query.zone) && (
          <>
            {" · "}
            <Link to={paths.office.lots(lang)}>{t("reset")}</Link>
          </>
        )}
      </p>
    </Form>
  );
}
