import { useTranslation } from "react-i18next";
import { formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NotPublished } from "~/app/ui/data/provenance";
import { Table } from "~/app/ui/data/table";
import type { StatusShape, StatusTone } from "~/app/ui/feedback/status-pill";
import { StatusPill } from "~/app/ui/feedback/status-pill";
import type { InfrastructureStatus, NearbyInfrastructure } from "../../model/places/infrastructure";
import { useDistanceText } from "../facts/distance-text";
import { SourceLine } from "../facts/source-line";
import styles from "./zone-parts.module.css";

const looks: Record<InfrastructureStatus, { shape: StatusShape; tone: StatusTone }> = {
  planned: { shape: "none", tone: "quiet" },
  construction: { shape: "half", tone: "busy" },
  operating: { shape: "full", tone: "calm" },
};

interface NearbyProps {
  caption: string;
  items: readonly NearbyInfrastructure[];
  /** with the state and when it is due, for what is still to come */
  coming?: boolean;
}

/** Infrastructure around a place, nearest first, measured as the crow flies. */
export function NearbyTable({ caption, items, coming = false }: NearbyProps) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const distanceText = useDistanceText();
  return (
    <Table
      caption={caption}
      stacks
      columns={[
        { key: "name", label: t("nearby.name") },
        { key: "distance", label: t("nearby.distance"), figures: true },
        ...(coming
          ? [
              { key: "status", label: t("nearby.status") },
              { key: "due", label: t("nearby.due") },
            ]
          : []),
        { key: "source", label: t("nearby.source"), speaks: true },
      ]}
      rows={items.map((item) => ({
        key: item.id,
        cells: [
          <Name key="name" item={item} />,
          distanceText(item.distanceKm),
          ...(coming
            ? [
                <StatusPill
                  key="status"
                  {...looks[item.status]}
                  label={t(`nearby.statuses.${item.status}`)}
                  plain
                />,
                item.expectedOn ? formatQuarter(item.expectedOn, lang) : <NotPublished key="due" />,
              ]
            : []),
          <SourceLine key="source" source={item.source} />,
        ],
      }))}
    />
  );
}

function Name({ item }: { item: NearbyInfrastructure }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  return (
    <>
      {item.name[lang]}
      <span className={styles.kind}>{t(`nearby.kinds.${item.kind}`)}</span>
    </>
  );
}
