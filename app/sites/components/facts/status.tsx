import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import { lotStatusLabels } from "../../model/lot-labels";
import type { LotStatus } from "../../model/lot-terms";
import type { ZoneStatus } from "../../model/views/zone-page";

interface Looks {
  shape: StatusShape;
  tone: StatusTone;
}

/** The fuller the shape, the nearer to hand-over; squares and diamonds are taken. */
const lotLooks: Record<LotStatus, Looks> = {
  planned: { shape: "none", tone: "quiet" },
  clearance: { shape: "quarter", tone: "busy" },
  construction: { shape: "half", tone: "busy" },
  ready: { shape: "check", tone: "good" },
  reserved: { shape: "diamond", tone: "taken" },
  let: { shape: "square", tone: "quiet" },
  suspended: { shape: "pause", tone: "bad" },
};

const zoneLooks: Record<ZoneStatus, Looks> = {
  planned: { shape: "none", tone: "quiet" },
  clearance: { shape: "quarter", tone: "busy" },
  construction: { shape: "half", tone: "busy" },
  operating: { shape: "full", tone: "calm" },
  suspended: { shape: "pause", tone: "bad" },
};

export function LotStatusPill({ status, plain = false }: { status: LotStatus; plain?: boolean }) {
  const lang = useLanguage();
  return <StatusPill {...lotLooks[status]} label={lotStatusLabels[status][lang]} plain={plain} />;
}

export function ZoneStatusPill({ status, plain = false }: { status: ZoneStatus; plain?: boolean }) {
  const { t } = useTranslation("sites");
  return <StatusPill {...zoneLooks[status]} label={t(`zoneStatus.${status}`)} plain={plain} />;
}
