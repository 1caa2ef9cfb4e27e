import type { RefObject } from "react";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Notice } from "~/app/ui/feedback/notice";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type { LotFeatures } from "../../model/map/features";
import type { Box, Circle } from "../../model/map/view";
import { boxAround, boxOf, boxText, holds, provinceBox } from "../../model/map/view";
import { CirclePanel } from "./circle-panel";
import { LayerSwitches } from "./layer-switches";
import { MapList } from "./list/map-list";
import styles from "./lot-map.module.css";
import { MapLegend } from "./map-legend";
import { MapStage } from "./map-stage";
import { circleOfQuery } from "./query-circle";
import { askedLayers, useAskedLayers } from "./use-asked-layers";
import { useGround, useLotFeatures } from "./use-map-data";
import type { MapState } from "./use-map-state";
import { useMapState } from "./use-map-state";

/** The lots of a query on a map, with a list beside it that says the same in words. Needs a browser. */
export default function LotMap({ query }: { query: LotQuery }) {
  const { t } = useTranslation("map");
  const lots = useLotFeatures(query);
  const ground = useGround();
  const failed = lots.failed || ground.failed;
  const frame = useRef<HTMLElement>(null);
  useOwnChoices(frame);
  return (
    <section ref={frame} aria-label={t("map.title")} className={styles.frame}>
      {failed && <Notice tone="warning">{t("map.failed")}</Notice>}
      {lots.data && ground.data ? (
        <Standing query={query} lots={lots.data} {...ground.data} />
      ) : (
        !failed && (
          <p role="status" className={styles.loading}>
            {t("map.loading")}
          </p>
        )
      )}
    </section>
  );
}

/** The list's form around the map takes every completed field for a filter; what is chosen here is the map's alone. */
function useOwnChoices(frame: RefObject<HTMLElement>) {
  useEffect(() => {
    const element = frame.current;
    const keep = (event: Event) => event.stopPropagation();
    element?.addEventListener("change", keep);
    return () => element?.removeEventListener("change", keep);
  }, [frame]);
}

type Loaded = NonNullable<ReturnType<typeof useGround>["data"]>;

function Standing({ query, lots, ground, settings }: Loaded & { query: LotQuery; lots: LotFeatures }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const state = useMapState(null, askedLayers(query));
  const onLayers = useAskedLayers(query, state);
  const { view, aim, drawable } = state;
  const asked = useMemo(() => circleOfQuery(query, ground), [query, ground]);
  const circle: Circle | null = aim ? aim.centre && { centre: aim.centre, km: aim.km } : asked;
  const firstBox = useRef(firstBoxOf(query, lots, asked));
  useLotsInSight(lots, state, firstBoxOf(query, lots, asked));
  return (
    <>
      {drawable ? (
        <a href="#map-list" className={styles.skip}>
          {t("map.skip")}
        </a>
      ) : (
        <Notice tone="warning">{t("map.noWebgl")}</Notice>
      )}
      {state.onOwnGround && <Notice tone="warning">{t("map.onOwnGround")}</Notice>}
      {drawable && (
        <div className={styles.tools}>
          <LayerSwitches layers={state.layers} onChange={onLayers} />
          <CirclePanel query={query} aim={aim} onAim={state.setAim} box={view?.box ?? firstBox.current} />
        </div>
      )}
      <div className={styles.columns} data-drawable={drawable}>
        {drawable && (
          <div className={styles.stage}>
            <MapStage
              lots={lots}
              ground={ground}
              settings={settings}
              box={firstBox.current}
              circle={circle}
              state={state}
            >
              <SearchHere query={query} box={view?.byReader && !aim ? boxText(view.box) : null} />
            </MapStage>
            <MapLegend />
          </div>
        )}
        <div id="map-list" tabIndex={-1} className={styles.list}>
          <MapList lots={lots} ground={ground} state={state} query={query} />
        </div>
      </div>
      <p className={styles.small}>
        {t("map.boundaries")} {t("map.ground")}
      </p>
      <p className={styles.lists}>
        <LinkButton to={paths.infrastructure(lang)} look="quiet">
          {t("map.toInfrastructure")}
        </LinkButton>
        <LinkButton to={paths.places(lang)} look="quiet">
          {t("map.toPlaces")}
        </LinkButton>
      </p>
    </>
  );
}

/** Whoever changes the conditions sees lots, where there are some: the map goes to them if it shows none. */
function useLotsInSight(lots: LotFeatures, { view, show }: MapState, box: Box) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other lots can move the map, no move of its reader's
  useEffect(() => {
    if (!view || lots.features.length === 0) return;
    if (!lots.features.some(({ properties }) => holds(view.box, properties))) show(box);
  }, [lots]);
}

/** Where the map opens: the area asked for, else the lots, else the circle that caught none. */
function firstBoxOf({ bbox }: LotQuery, { features }: LotFeatures, circle: Circle | null): Box {
  const lots = boxAround(features.map(({ properties }) => properties));
  return boxOf(bbox) ?? lots ?? (circle ? boxAround([circle.centre], circle.km / 100) : null) ?? provinceBox;
}

/** Appears once the reader has moved the map; the map never searches, and never moves, by itself. */
function SearchHere({ query, box }: { query: LotQuery; box: string | null }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { bbox, ...everywhere } = query;
  const to = (changed: Partial<LotQuery>) =>
    paths.lots(lang, lotSearchParams({ ...changed, view: "map", page: 1 }));
  return (
    <>
      {box && box !== bbox && (
        <LinkButton to={to({ ...query, bbox: box })} icon="search" preventScrollReset>
          {t("map.searchHere")}
        </LinkButton>
      )}
      {bbox && (
        <LinkButton to={to(everywhere)} look="secondary" icon="close" preventScrollReset>
          {t("map.searchEverywhere")}
        </LinkButton>
      )}
    </>
  );
}
