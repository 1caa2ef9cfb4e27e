import { useField } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { zoneKindLabels } from "~/app/sites/model/lot-labels";
import { zoneKinds } from "~/app/sites/model/lot-terms";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { controlOf } from "~/app/ui/forms/control-of";
import { FieldErrors } from "~/app/ui/forms/field";
import { SelectField } from "~/app/ui/forms/select-field";
import type { ApplyPage } from "../../queries/apply-page.server";
import { FormPart } from "./form-part";
import styles from "./place-part.module.css";

type Place = Pick<ApplyPage, "zones" | "lot" | "zone">;

/** Where: the lot the form was opened for, or a zone to choose. */
export function PlacePart({ zones, lot, zone }: Place) {
  return (
    <FormPart name="place">
      {lot?.open && zone ? <ChosenLot lot={lot} zone={zone} /> : <ZoneChoice zones={zones} />}
    </FormPart>
  );
}

function ChosenLot({ lot, zone }: { lot: NonNullable<Place["lot"]>; zone: NonNullable<Place["zone"]> }) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [zoneField] = useField<string>("zone");
  const [lotField] = useField<string>("lot");
  return (
    <div id={lotField.id} className={styles.chosen}>
      <input type="hidden" name="zone" value={zone.id} />
      <input type="hidden" name="lot" value={lot.id} />
      <p className={styles.name}>
        {t("apply.forLot", { lot: lot.code, zone: zoneTitle(zone.name, zone.kind)[lang] })}
      </p>
      <p>{t("apply.lotArea", { area: formatArea(lot.areaM2, lang) })}</p>
      <FieldErrors id={lotField.id} errors={[...(zoneField.errors ?? []), ...(lotField.errors ?? [])]} />
      <p>
        <Link to={paths.lot(lang, lot.id)}>{t("apply.readLot")}</Link> ·{" "}
        <Link to={paths.lots(lang)}>{t("apply.otherLot")}</Link>
      </p>
    </div>
  );
}

function ZoneChoice({ zones }: Pick<Place, "zones">) {
  const { t } = useTranslation("applications");
  const lang = useLanguage();
  const [field] = useField<string>("zone");
  const ofKind = (kind: (typeof zoneKinds)[number]) => zones.filter((zone) => zone.kind === kind);
  return (
    <div className={styles.wide}>
      <SelectField
        {...controlOf(field)}
        label={t("fields.zone")}
        description={
          <>
            {t("apply.zoneHint")} <Link to={paths.lots(lang)}>{t("mine.browse")}</Link>
          </>
        }
        placeholder={t("apply.chooseZone")}
        groups={zoneKinds.map((kind) => ({
          label: zoneKindLabels[kind][lang],
          options: ofKind(kind).map(({ id, name }) => ({ value: id, label: zoneTitle(name, kind)[lang] })),
        }))}
        required
      />
    </div>
  );
}
