import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { classNames } from "~/app/ui/class-names";
import { Icon } from "~/app/ui/icon";
import { lotSearchParams } from "../../model/lot-address";
import type { LotQuery } from "../../model/lot-query";
import type { LotFeatures, LotProperties } from "../../model/map/features";
import type { Box } from "../../model/map/view";
import { holds } from "../../model/map/view";
import { zoneTitle } from "../../model/zone-name";
import { LotStatusPill } from "../facts/status";
import styles from "./map-list.module.css";
import type { MapState } from "./use-map-state";

/** More rows than this nobody reads beside a map; the list proper has them all. */
const mostRows = 40;

interface MapListProps {
  lots: LotFeatures;
  /** what the map shows, or null for all */
  box: Box | null;
  query: LotQuery;
  state: MapState;
}

/** The lots in view, in words: hovering a row marks the lot on the map. */
export function MapList({ lots, box, query, state }: MapListProps) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const all = lots.features.map(({ properties }) => properties);
  const inView = box ? all.filter((lot) => holds(box, lot)) : all;
  const left = inView.length - mostRows;
  const figures = { shown: formatNumber(inView.length, lang), total: formatNumber(lots.total, lang) };
  return (
    <>
      <h3 className={styles.title} aria-live="polite">
        {t(box ? "list.inView" : "list.all", figures)}
      </h3>
      <ol className={styles.rows}>
        {inView.slice(0, mostRows).map((lot) => (
          <Row key={lot.id} lot={lot} state={state} />
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

function Row({ lot, state }: { lot: LotProperties; state: MapState }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const marked = state.hovered === lot.id || state.picked === lot.id;
  const over = () => state.setListed(lot.id);
  const out = () => state.setListed(null);
  return (
    <li
      className={classNames(styles.row, marked && styles.marked)}
      onMouseEnter={over}
      onMouseLeave={out}
      onFocus={over}
      onBlur={out}
    >
      <div className={styles.words}>
        <Link to={paths.lot(lang, lot.id)} className={styles.link}>
          {t("card.lot", { code: lot.code })}
        </Link>
        <span className={styles.area}>{formatArea(lot.areaM2, lang)}</span>
        <span className={styles.zone}>{zoneTitle(lot.zoneName, lot.zoneKind)[lang]}</span>
        <span className={styles.state}>
          <LotStatusPill status={lot.status} plain />
        </span>
      </div>
      {state.drawable && (
        <button
          type="button"
          className={styles.show}
          aria-label={t("list.show", { code: lot.code })}
          onClick={({ currentTarget }) => state.open(lot.id, lot, currentTarget)}
        >
          <Icon name="pin" />
        </button>
      )}
    </li>
  );
}
