import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MapLayer } from "../../model/map/layers";
import { firstLayers } from "../../model/map/layers";
import type { Spot } from "../../model/map/spot";
import type { Box } from "../../model/map/view";
import type { Coordinates } from "../../model/places/distance";
import type { MapEngine } from "./engine/map-engine";
import type { Signals } from "./engine/signals";

/** A circle being drawn: without a centre until the reader points at one. */
export interface Aim {
  centre: Coordinates | null;
  km: number;
}

export type MapState = ReturnType<typeof useMapState>;

/** What the map and the list beside it share: what is looked at, pointed at, opened, and shown. */
export function useMapState(opened: Spot | null = null, asked: Iterable<MapLayer> = firstLayers) {
  const [view, setView] = useState<{ box: Box; byReader: boolean } | null>(null);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const [listed, setListed] = useState<Spot | null>(null);
  const [picked, setPicked] = useState(opened);
  const [aim, setAim] = useState<Aim | null>(null);
  const [layers, setLayers] = useState<ReadonlySet<MapLayer>>(() => new Set(asked));
  const [drawable, setDrawable] = useState(true);
  const [onOwnGround, setOnOwnGround] = useState(false);
  const engine = useRef<MapEngine | null>(null);
  const [fromList, setFromList] = useState(false);
  const openedBy = useRef<HTMLElement | null>(null);

  const signals = useMemo(
    (): Signals => ({
      moved: (box, byReader) =>
        setView((before) => ({ box, byReader: byReader || (before?.byReader ?? false) })),
      hovered: setPointed,
      picked(spot, at) {
        if (aim) setAim({ ...aim, centre: at });
        else {
          setFromList(false);
          setPicked(spot);
        }
      },
    }),
    [aim],
  );
  const leave = useCallback(() => setPointed(null), []);
  const close = useCallback(() => {
    setPicked(null);
    setPointed(null);
    openedBy.current?.focus();
    openedBy.current = null;
  }, []);
  useEscape(picked !== null || pointed !== null, picked ? close : leave);

  return {
    view,
    /** marked on both sides */
    hovered: pointed ?? listed,
    /** under the pointer on the map: its card is shown until another is opened */
    pointed,
    picked,
    aim,
    layers,
    drawable,
    /** the basemap chosen for this portal did not come */
    onOwnGround,
    /** the card was opened from the list, so the focus goes to it */
    fromList,
    signals,
    close,
    leave,
    setListed,
    setAim,
    setLayers,
    setEngine(started: MapEngine | null) {
      engine.current = started;
      if (!started) return;
      setOnOwnGround(started.onOwnGround);
      setView((before) => before ?? { box: started.box(), byReader: false });
    },
    cannotDraw: useCallback(() => setDrawable(false), []),
    /** brings the map to a part of the ground */
    show: (box: Box) => engine.current?.show(box),
    /** opens a card from the list and brings the map there */
    open(spot: Spot, at: Coordinates, from: HTMLElement) {
      openedBy.current = from;
      setFromList(true);
      setPicked(spot);
      engine.current?.goTo(spot.kind, at);
    },
  };
}

function useEscape(active: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!active) return;
    const listen = ({ key }: KeyboardEvent) => key === "Escape" && onEscape();
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [active, onEscape]);
}
