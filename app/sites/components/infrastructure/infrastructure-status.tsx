import { useTranslation } from "react-i18next";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import type { InfrastructureStatus } from "../../model/places/infrastructure";

const looks: Record<InfrastructureStatus, { shape: StatusShape; tone: StatusTone }> = {
  planned: { shape: "none", tone: "quiet" },
  construction: { shape: "half", tone: "busy" },
  operating: { shape: "full", tone: "calm" },
};

interface InfrastructureStatusProps {
  status: InfrastructureStatus;
  plain?: boolean;
}

export function InfrastructureStatusPill({ status, plain = false }: InfrastructureStatusProps) {
  const { t } = useTranslation("map");
  return <StatusPill {...looks[status]} label={t(`status.${status}`)} plain={plain} />;
}
