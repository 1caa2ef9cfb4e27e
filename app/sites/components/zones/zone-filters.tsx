import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SearchBox } from "~/app/ui/forms/search-box";
import { SelectField } from "~/app/ui/forms/select-field";
import { useFormFollowsAddress } from "~/app/ui/forms/use-form-follows-address";
import { zoneKindLabels } from "../../model/lot-labels";
import { zoneKinds } from "../../model/lot-terms";
import type { ZoneList } from "../../model/views/zone-page";
import { zoneStatuses } from "../../model/views/zone-page";
import { zoneListSearch } from "../../model/zones/zone-list-address";
import type { ZoneListQuery } from "../../model/zones/zone-list-query";
import styles from "./zone-filters.module.css";

interface ZoneFiltersProps {
  query: ZoneListQuery;
  list: ZoneList;
}

/** A field holds one value; an address may ask for several. */
const onlyOne = <T,>(values: readonly T[]) => (values.length === 1 ? values[0] : undefined);

/** A few choices and words over the register; the address carries them. */
export function ZoneFilters({ query, list }: ZoneFiltersProps) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  useFormFollowsAddress(form);
  const asked = zoneListSearch(query) !== "";
  return (
    <Form ref={form} method="get" action={paths.zones(lang)} className={styles.form}>
      <div className={styles.choices}>
        <SelectField
          id="zone-kind"
          name="kind"
          label={t("sites:facet.kind")}
          placeholder={t("zones.any")}
          defaultValue={onlyOne(query.kind)}
          options={zoneKinds.map((kind) => ({ value: kind, label: zoneKindLabels[kind][lang] }))}
        />
        <SelectField
          id="zone-status"
          name="status"
          label={t("sites:facet.status")}
          placeholder={t("zones.any")}
          defaultValue={onlyOne(query.status)}
          options={zoneStatuses.map((status) => ({ value: status, label: t(`sites:zoneStatus.${status}`) }))}
        />
        <SelectField
          id="zone-locality"
          name="locality"
          label={t("zones.locality")}
          placeholder={t("zones.any")}
          defaultValue={onlyOne(query.locality)}
          options={list.localities.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        />
      </div>
      <search>
        <SearchBox
          id="zone-words"
          name="q"
          label={t("zones.search")}
          placeholder={t("zones.placeholder")}
          submit={t("zones.submit")}
          defaultValue={query.q}
        />
      </search>
      <p className={styles.found} role="status">
        {t("zones.found", { count: list.zones.length, all: list.all })}
        {asked && (
          <>
            {" "}
            <Link to={paths.zones(lang)}>{t("zones.reset")}</Link>
          </>
        )}
      </p>
    </Form>
  );
}
