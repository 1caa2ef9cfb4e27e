import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "~/app/ui/feedback/notice";
import type { LotFeatures, ZoneFeatures } from "../../model/map/features";
import { boxAround, provinceBox } from "../../model/map/view";
import { LayerSwitches } from "./layer-switches";
import { MapLegend } from "./map-legend";
import { MapStage } from "./map-stage";
import styles from "./place-map.module.css";
import { useGround, useLotFeatures } from "./use-map-data";
import { useMapState } from "./use-map-state";

/** The map itself, once asked for. */
export default function PlaceMapStanding({ zoneId, lotId }: { zoneId: string; lotId?: string }) {
  const { t } = useTranslation("map");
  const conditions = useMemo(() => ({ zone: [zoneId] }), [zoneId]);
  const lots = useLotFeatures(conditions);
  const ground = useGround();
  if (lots.failed || ground.failed) return <Notice tone="warning">{t("map.failed")}</Notice>;
  if (!lots.data || !ground.data) return <p role="status">{t("map.loading")}</p>;
  return <Standing zoneId={zoneId} lotId={lotId ?? null} lots={lots.data} {...ground.data} />;
}

type Loaded = NonNullable<ReturnType<typeof useGround>["data"]>;

interface StandingProps extends Loaded {
  zoneId: string;
  lotId: string | null;
  lots: LotFeatures;
}

function Standing({ zoneId, lotId, lots, ground, settings }: StandingProps) {
  const { t } = useTranslation("map");
  const state = useMapState(lotId === null ? null : { kind: "lot", id: lotId });
  const box = useMemo(
    () => boxOfLot(lotId, lots) ?? boxOfZone(zoneId, lots, ground.zones),
    [lotId, zoneId, lots, ground.zones],
  );
  if (!state.drawable) return <Notice tone="warning">{t("map.noWebglHere")}</Notice>;
  return (
    <section aria-label={t("map.title")} className={styles.frame}>
      {state.onOwnGround && <Notice tone="warning">{t("map.onOwnGround")}</Notice>}
      <LayerSwitches layers={state.layers} onChange={state.setLayers} />
      <MapStage lots={lots} ground={ground} settings={settings} box={box} circle={null} state={state} />
      <MapLegend />
    </section>
  );
}

/** Near enough to see a lot's shape, with its neighbours. */
function boxOfLot(lotId: string | null, { features }: LotFeatures) {
  return boxAround(
    features.filter(({ id }) => id === lotId).map(({ properties }) => properties),
    0.008,
  );
}

/** Around the zone's lots, or its point where it has none. */
function boxOfZone(zoneId: string, { features }: LotFeatures, zones: ZoneFeatures) {
  const lots = boxAround(
    features.map(({ properties }) => properties),
    0.006,
  );
  const zone = zones.features.find(({ id }) => id === zoneId)?.properties;
  return lots ?? (zone ? boxAround([zone], 0.03) : null) ?? provinceBox;
}
