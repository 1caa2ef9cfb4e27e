import { useTranslation } from "react-i18next";
import { formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import type { InfrastructureProperties } from "../../../model/map/features";
import { InfrastructureStatusPill } from "../../infrastructure/infrastructure-status";
import type { CardStand } from "./map-card";
import { MapCard } from "./map-card";

interface InfrastructureCardProps {
  thing: InfrastructureProperties;
  stand: CardStand;
}

export function InfrastructureCard({ thing, stand }: InfrastructureCardProps) {
  const { t } = useTranslation(["map", "place"]);
  const lang = useLanguage();
  const { id, kind, status, expectedOn, illustrative } = thing;
  const due = [t("infrastructure.due"), expectedOn && formatQuarter(expectedOn, lang)] as const;
  return (
    <MapCard
      spot={{ kind: "infrastructure", id }}
      name={thing[lang]}
      to={paths.infrastructure(lang, id)}
      what={t(`place:nearby.kinds.${kind}`)}
      status={<InfrastructureStatusPill status={status} />}
      facts={status === "operating" ? [] : [due]}
      illustrative={illustrative}
      stand={stand}
    />
  );
}
