import { useTranslation } from "react-i18next";
import { formatArea, formatNumber, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { lotStages } from "../../../model/lot-stage";
import type { LotProperties } from "../../../model/map/features";
import { zoneTitle } from "../../../model/zone-name";
import { LotStatusPill } from "../../facts/status";
import type { CardStand } from "./map-card";
import { MapCard } from "./map-card";

export function LotCard({ lot, stand }: { lot: LotProperties; stand: CardStand }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { id, code, areaM2, powerKva, rentUsdM2Term, readyFrom, status } = lot;
  const due = [t("card.ready"), readyFrom && formatQuarter(readyFrom, lang)] as const;
  return (
    <MapCard
      spot={{ kind: "lot", id }}
      name={t("card.lot", { code })}
      to={paths.lot(lang, id)}
      what={zoneTitle(lot.zoneName, lot.zoneKind)[lang]}
      status={<LotStatusPill status={status} />}
      facts={[
        [t("card.area"), formatArea(areaM2, lang)],
        [t("card.rent"), rentUsdM2Term !== null && `${formatNumber(rentUsdM2Term, lang)} USD/m²`],
        [t("card.power"), powerKva !== null && `${formatNumber(powerKva, lang)} kVA`],
        ...(lotStages[status] === "coming" ? [due] : []),
      ]}
      illustrative={lot.illustrative}
      stand={stand}
    />
  );
}
