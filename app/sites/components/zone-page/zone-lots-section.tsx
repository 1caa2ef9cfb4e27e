import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Disclosure } from "~/app/ui/layout/disclosure";
import { Section } from "~/app/ui/layout/page";
import { lotSearchParams } from "../../model/lot-address";
import type { ZonePage } from "../../model/views/zone-page";
import { zoneTitle } from "../../model/zone-name";
import { IllustrativeNotice } from "../facts/illustrative-notice";
import { PlaceMap } from "../map/place-map";
import { ZonePlan } from "../zones/zone-plan";
import { ZoneLotsTable } from "./zone-lots-table";

/** The plan of the lots and its twin in words. */
export function ZoneLotsSection({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  const { lots, lotsInAll } = zone;
  const name = zoneTitle(zone.name, zone.kind)[lang];
  return (
    <Section id="lots" title={t("zone.lots")} lead={t("zone.lotsLead")}>
      {lots.some(({ illustrative }) => illustrative) && <IllustrativeNotice />}
      <ZonePlan lots={lots} description={t("zone.planDescription", { name })} />
      {lotsInAll > lots.length && (
        <p>
          {t("zone.lotsShown", {
            shown: formatNumber(lots.length, lang),
            all: formatNumber(lotsInAll, lang),
          })}{" "}
          <Link to={paths.lots(lang, lotSearchParams({ zone: [zone.id] }))}>{t("place:lots.toList")}</Link>
        </p>
      )}
      <div>
        <PlaceMap zoneId={zone.id} />
      </div>
      <Disclosure summary={t("zone.lotsTable", { count: lots.length })}>
        <ZoneLotsTable lots={lots} caption={t("zone.lots")} />
      </Disclosure>
    </Section>
  );
}
