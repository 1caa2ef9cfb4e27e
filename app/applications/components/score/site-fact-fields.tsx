import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import type { SiteFacts } from "~/app/scoring/profile";
import { ChoiceGroup } from "~/app/ui/forms/choice-group";
import { controlOf } from "~/app/ui/forms/control-of";
import { NumberField } from "~/app/ui/forms/number-field";
import { fillableFacts } from "../../model/score-form";
import styles from "./score-form.module.css";

const units = { waterM3PerDayFree: "m3Day", wastewaterM3PerDayFree: "m3Day", powerKvaFree: "kva" } as const;

/** What the zone has not published and the officer may have had confirmed. */
export function SiteFactFields({ facts }: { facts: SiteFacts }) {
  const { t } = useTranslation("applications");
  const missing = fillableFacts.filter((fact) => facts[fact] === null);
  if (missing.length === 0 && facts.excludedSectors !== null) return null;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{t("office.siteFacts")}</legend>
      <p className={styles.lead}>{t("office.siteFactsLead")}</p>
      <div className={styles.fields}>
        {missing.map((fact) => (
          <FactField key={fact} fact={fact} />
        ))}
      </div>
      {facts.excludedSectors === null && <SectorChecked />}
    </fieldset>
  );
}

function FactField({ fact }: { fact: (typeof fillableFacts)[number] }) {
  const { t } = useTranslation("applications");
  const [field] = useField<string>(fact);
  return (
    <NumberField
      {...controlOf(field)}
      label={t(`fields.${fact}`)}
      unit={t(`units.${units[fact]}`)}
      required={false}
    />
  );
}

function SectorChecked() {
  const { t } = useTranslation("applications");
  const [field] = useField<string>("sectorChecked");
  const { defaultValue, ...control } = controlOf(field);
  return (
    <ChoiceGroup
      {...control}
      type="checkbox"
      label={t("fields.excludedSectors")}
      choices={[{ value: "on", label: t("office.sectorChecked") }]}
      defaultValues={defaultValue === undefined ? [] : [defaultValue]}
    />
  );
}
