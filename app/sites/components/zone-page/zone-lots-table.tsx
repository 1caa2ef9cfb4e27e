import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatHectares } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { Table } from "~/app/ui/data/table";
import type { PlanLot } from "../../model/views/zone-page";
import { useHandOverText } from "../facts/hand-over-text";
import { LotStatusPill } from "../facts/status";

/** The plan's twin in words: every fact of the drawing, reachable without seeing it. */
export function ZoneLotsTable({ lots, caption }: { lots: readonly PlanLot[]; caption: string }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const ready = useHandOverText();
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "code", label: t("lot.code") },
        { key: "area", label: t("lot.areaHa"), figures: true },
        { key: "status", label: t("lot.status") },
        { key: "ready", label: t("lot.readyShort") },
      ]}
      rows={lots.map(({ id, code, areaM2, status, readyFrom }) => ({
        key: id,
        cells: [
          <Link key="code" to={paths.lot(lang, id)}>
            {code}
          </Link>,
          formatHectares(areaM2, lang),
          <LotStatusPill key="status" status={status} plain />,
          ready({ status, readyFrom }) ?? <NotPublished key="ready" />,
        ],
      }))}
    />
  );
}
