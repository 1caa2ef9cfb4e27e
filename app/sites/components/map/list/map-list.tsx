import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { lotSearchParams } from "../../../model/lot-address";
import type { LotQuery } from "../../../model/lot-query";
import type { LotFeatures, LotProperties } from "../../../model/map/features";
import { holds } from "../../../model/map/view";
import { zoneTitle } from "../../../model/zone-name";
import { LotStatusPill } from "../../facts/status";
import type { Ground } from "../engine/ground";
import type { MapState } from "../use-map-state";
import { InfrastructureInView } from "./infrastructure-in-view";
import styles from "./map-list.module.css";
import { MapRow } from "./map-row";
import { ZonesInView } from "./zones-in-view";

/** More rows than this nobody reads beside a map; the list proper has them all. */
const mostRows = 40;

interface MapListProps {
  lots: LotFeatures;
  ground: Ground;
  query: LotQuery;
  state: MapState;
}

/** What is in view, in words; all of it where no map is drawn. */
export function MapList({ lots, ground, query, state }: MapListProps) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const box = state.drawable ? (state.view?.box ?? null) : null;
  const all = lots.features.map(({ properties }) => properties);
  const inView = box ? all.filter((lot) => holds(box, lot)) : all;
  const left = inView.length - mostRows;
  const figures = { shown: formatNumber(inView.length, lang), total: formatNumber(lots.total, lang) };
  return (
    <>
      <h3 className={styles.title} aria-live="polite">
        {t(box && lots.total > 0 ? "list.inView" : "list.all", figures)}
      </h3>
      <ZonesInView zones={ground.zones} box={box} state={state} />
      <InfrastructureInView things={ground.infrastructure} box={box} state={state} />
      <ol className={styles.rows}>
        {inView.slice(0, mostRows).map((lot) => (
          <LotRow key={lot.id} lot={lot} state={state} />
        ))}
      </ol>
      <p className={styles.more}>
        {left > 0 && `${t("list.more", { count: left, formatted: formatNumber(left, lang) })} `}
        <Link to={paths.lots(lang, lotSearchParams({ ...query, view: "list", page: 1 }))}>
          {t("map.toList")}
        </Link>
      </p>
    </>
  );
}

function LotRow({ lot, state }: { lot: LotProperties; state: MapState }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const zone = zoneTitle(lot.zoneName, lot.zoneKind)[lang];
  return (
    <MapRow
      spot={{ kind: "lot", id: lot.id }}
      at={lot}
      name={t("card.lot", { code: lot.code })}
      showName={t("list.lot", { code: lot.code, zone })}
      to={paths.lot(lang, lot.id)}
      figure={formatArea(lot.areaM2, lang)}
      what={zone}
      status={<LotStatusPill status={lot.status} plain />}
      state={state}
    />
  );
}
