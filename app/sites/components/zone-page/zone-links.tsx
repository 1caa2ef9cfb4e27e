import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Table } from "~/app/ui/data/table";
import type { ZoneConnectionEntry, ZonePaperEntry } from "../../model/views/zone-page";
import { SourceLine } from "../facts/source-line";

/** Roads, ports, airports, cities, and how far they are. */
export function ZoneConnections({ connections }: { connections: readonly ZoneConnectionEntry[] }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <Table
      caption={t("zone.connections")}
      captionHidden
      stacks
      columns={[
        { key: "name", label: t("zone.connectionTo") },
        { key: "kind", label: t("zone.connectionKind") },
        { key: "distance", label: t("zone.distance"), figures: true },
        { key: "source", label: t("zone.source"), speaks: true },
      ]}
      rows={connections.map(({ id, name, kind, kilometres, source }) => ({
        key: id,
        cells: [
          name[lang],
          t(`connection.${kind}`),
          kilometres === null ? t("zone.adjoining") : `${formatNumber(kilometres, lang, 1)} km`,
          <SourceLine key="source" source={source} />,
        ],
      }))}
    />
  );
}

/** Decisions and plans the zone rests on. */
export function ZonePapers({ papers }: { papers: readonly ZonePaperEntry[] }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <Table
      caption={t("zone.papers")}
      captionHidden
      stacks
      columns={[
        { key: "number", label: t("zone.paperNumber") },
        { key: "date", label: t("zone.paperDate") },
        { key: "subject", label: t("zone.paperSubject") },
        { key: "source", label: t("zone.source"), speaks: true },
      ]}
      rows={papers.map(({ id, number, issuedOn, subject, source }) => ({
        key: id,
        cells: [
          <span key="number" className="nowrap">
            {number}
          </span>,
          issuedOn ? formatDate(issuedOn, lang) : "–",
          subject[lang],
          <SourceLine key="source" source={source} />,
        ],
      }))}
    />
  );
}
