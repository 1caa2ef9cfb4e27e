import { useTranslation } from "react-i18next";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import type { InfrastructureStatus } from "../../model/places/infrastructure";

const looks: Record<InfrastructureStatus, { shape: StatusShape; tone: StatusTone }> = {
  planned: { shape: "none", tone: "quiet" },
  construction: { shape: "half", tone: "busy" },
  operating: { shape: "full", tone: "calm" },
};

export function InfrastructureStatusPill({ status }: { status: InfrastructureStatus }) {
  const { t } = useTranslation("map");
  return <StatusPill {...looks[status]} label={t(`status.${status}`)} />;
}
