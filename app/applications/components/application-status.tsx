import { useTranslation } from "react-i18next";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import type { ApplicationStatus as Status } from "../model/status";

const looks: Record<Status, { shape: StatusShape; tone: StatusTone }> = {
  submitted: { shape: "quarter", tone: "calm" },
  scored: { shape: "check", tone: "good" },
};

/** How far an application is. */
export function ApplicationStatus({ status, plain }: { status: Status; plain?: boolean }) {
  const { t } = useTranslation("applications");
  return <StatusPill label={t(`status.${status}`)} {...looks[status]} plain={plain} />;
}
