import { useTranslation } from "react-i18next";
import { formatDate } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import type { Validity, VersionStatus } from "../model/validity";

const looks: Record<VersionStatus, { shape: StatusShape; tone: StatusTone }> = {
  draft: { shape: "none", tone: "busy" },
  upcoming: { shape: "none", tone: "busy" },
  inForce: { shape: "check", tone: "good" },
  replaced: { shape: "square", tone: "quiet" },
};

/** What a version of criteria is today, in words, shape and colour, with the day that makes it so. */
export function CriteriaStatus({ version }: { version: Validity & { status: VersionStatus } }) {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { status, effectiveFrom, effectiveTo } = version;
  const turn = { upcoming: effectiveFrom, replaced: effectiveTo, draft: null, inForce: null }[status];
  const day = turn && formatDate(turn, lang);
  return <StatusPill label={t(`status.${status}`, { day })} {...looks[status]} />;
}
