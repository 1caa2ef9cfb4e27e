import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { classNames } from "~/app/ui/class-names";
import { Icon } from "~/app/ui/icon";
import type { Spot } from "../../../model/map/spot";
import { sameSpot } from "../../../model/map/spot";
import type { Coordinates } from "../../../model/places/distance";
import type { MapState } from "../use-map-state";
import styles from "./map-list.module.css";

interface MapRowProps {
  spot: Spot;
  at: Coordinates;
  name: string;
  /** its name for readers aloud, on the button that shows it on the map */
  showName: string;
  to: string;
  figure?: string | null;
  what: string;
  status: ReactNode;
  state: MapState;
}

/** A thing on the map in words: hovering the row marks it there. */
export function MapRow({ spot, at, name, showName, to, figure, what, status, state }: MapRowProps) {
  const { t } = useTranslation("map");
  const isMarked = sameSpot(state.hovered, spot) || sameSpot(state.picked, spot);
  const over = () => state.setListed(spot);
  const out = () => state.setListed(null);
  return (
    <li
      className={classNames(styles.row, isMarked && styles.marked)}
      onMouseEnter={over}
      onMouseLeave={out}
      onFocus={over}
      onBlur={out}
    >
      <div className={styles.words}>
        <Link to={to} className={styles.link}>
          {name}
        </Link>
        {figure && <span className={styles.figure}>{figure}</span>}
        <span className={styles.what}>{what}</span>
        <span className={styles.state}>{status}</span>
      </div>
      {state.drawable && (
        <button
          type="button"
          className={styles.show}
          aria-label={t("list.show", { name: showName })}
          onClick={({ currentTarget }) => state.open(spot, at, currentTarget)}
        >
          <Icon name="pin" />
        </button>
      )}
    </li>
  );
}
