import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { LotFeatures, MapSettings } from "../../model/map/features";
import type { Box, Circle } from "../../model/map/view";
import { SpotCard } from "./cards/spot-card";
import type { Ground } from "./engine/ground";
import { MapCanvas } from "./map-canvas";
import styles from "./map-stage.module.css";
import type { MapState } from "./use-map-state";

interface MapStageProps {
  lots: LotFeatures;
  ground: Ground;
  settings: MapSettings;
  /** where the map opens */
  box: Box;
  circle: Circle | null;
  state: MapState;
  /** what lies over the map's upper edge */
  children?: ReactNode;
}

/** The map with the card of what its reader looks at: over the map where it is wide, below it where it is narrow. */
export function MapStage({ lots, ground, settings, box, circle, state, children }: MapStageProps) {
  const { picked, pointed } = state;
  const stage = useRef<HTMLDivElement>(null);
  const opened = useRef(picked);
  useEffect(() => {
    if (picked && picked !== opened.current) stage.current?.scrollIntoView({ block: "nearest" });
    opened.current = picked;
  }, [picked]);
  const shown = picked ?? pointed;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: no action of the reader's, only the end of a hover
    <div ref={stage} className={styles.stage} onMouseLeave={state.leave}>
      <div className={styles.map}>
        <MapCanvas
          lots={lots}
          ground={ground}
          settings={settings}
          box={box}
          layers={state.layers}
          hovered={state.hovered}
          picked={picked}
          circle={circle}
          aiming={state.aim !== null}
          signals={state.signals}
          onEngine={state.setEngine}
          onFail={state.cannotDraw}
        />
        <div className={styles.above}>{children}</div>
      </div>
      <div aria-live="polite" className={styles.card} data-pinned={picked !== null}>
        {shown && (
          <SpotCard
            spot={shown}
            lots={lots}
            ground={ground}
            stand={{
              pinned: picked !== null,
              focused: picked !== null && state.fromList,
              onClose: state.close,
            }}
          />
        )}
      </div>
    </div>
  );
}
