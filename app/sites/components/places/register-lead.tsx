import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { PlaceRegister } from "../../queries/places/place-register.server";

/** What changed, in two sentences. */
export function RegisterLead({ register: { communes, wards } }: { register: PlaceRegister }) {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  const counted = (count: number) => ({ count, formatted: formatNumber(count, lang) });
  return (
    <p>
      {t("lead", counted(communes))}
      {wards && <> {t("wards", { ...counted(wards.count), date: formatDate(wards.on, lang) })}</>}
    </p>
  );
}
