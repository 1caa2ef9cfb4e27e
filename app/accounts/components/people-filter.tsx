import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SearchBox } from "~/app/ui/forms/search-box";
import { useFormFollowsAddress } from "~/app/ui/forms/use-form-follows-address";

/** Part of a name or a mailbox, and how many people it leaves. */
export function PeopleFilter({ q, total }: { q: string; total: number }) {
  const { t } = useTranslation("accounts");
  const lang = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  useFormFollowsAddress(form);
  return (
    <Form ref={form} method="get" action={paths.office.people(lang)}>
      <search>
        <SearchBox
          id="people-words"
          name="q"
          label={t("people.search")}
          labelShown
          placeholder={t("people.searchExample")}
          submit={t("people.find")}
          defaultValue={q}
        />
      </search>
      <p role="status">
        {t("people.found", { count: total, formatted: formatNumber(total, lang) })}
        {q !== "" && (
          <>
            {" "}
            <Link to={paths.office.people(lang)}>{t("people.everybody")}</Link>
          </>
        )}
      </p>
    </Form>
  );
}
