import { useTranslation } from "react-i18next";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";

export type CriteriaStatusCode = "draft" | "published" | "superseded";

const looks: Record<CriteriaStatusCode, { shape: StatusShape; tone: StatusTone }> = {
  draft: { shape: "none", tone: "busy" },
  published: { shape: "check", tone: "good" },
  superseded: { shape: "square", tone: "quiet" },
};

/** How far a version of criteria is, in words, shape and colour. */
export function CriteriaStatus({ status }: { status: CriteriaStatusCode }) {
  const { t } = useTranslation("criteria");
  return <StatusPill label={t(`status.${status}`)} {...looks[status]} />;
}
