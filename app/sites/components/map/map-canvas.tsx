import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import type { LotFeatures, MapSettings } from "../../model/map/features";
import type { MapLayer } from "../../model/map/layers";
import type { Spot } from "../../model/map/spot";
import type { Box, Circle } from "../../model/map/view";
import type { Ground } from "./engine/ground";
import type { MapEngine } from "./engine/map-engine";
import type { Signals } from "./engine/signals";
import { useScheme } from "./engine/use-scheme";
import styles from "./map-canvas.module.css";
import { useMapWords } from "./use-map-words";

interface MapCanvasProps {
  lots: LotFeatures;
  ground: Ground;
  settings: MapSettings;
  /** where the map opens; it never jumps there again */
  box: Box;
  layers: ReadonlySet<MapLayer>;
  hovered: Spot | null;
  picked: Spot | null;
  circle: Circle | null;
  /** what a click on the map means just now shows in its pointer */
  aiming?: boolean;
  signals: Signals;
  onEngine?: (engine: MapEngine | null) => void;
  /** the browser cannot draw it */
  onFail: () => void;
}

/** The drawn map. All of its code comes with the first one shown, in files of their own. */
export function MapCanvas(props: MapCanvasProps) {
  const { lots, layers, hovered, picked, circle, aiming = false } = props;
  const { t } = useTranslation("map");
  const holder = useRef<HTMLDivElement>(null);
  const engine = useEngine(holder, props);
  useEffect(() => engine?.setLots(lots), [engine, lots]);
  useEffect(() => engine?.showLayers(layers), [engine, layers]);
  useEffect(() => engine?.mark("hovered", hovered), [engine, hovered]);
  useEffect(() => engine?.mark("picked", picked), [engine, picked]);
  useEffect(() => engine?.drawCircle(circle), [engine, circle]);
  return (
    <div className={styles.frame} data-ready={engine !== null} data-scheme={useScheme()} data-aiming={aiming}>
      <div ref={holder} className={styles.holder} />
      {engine === null && (
        <p role="status" className={styles.loading}>
          {t("map.loading")}
        </p>
      )}
    </div>
  );
}

function useEngine(holder: React.RefObject<HTMLDivElement>, props: MapCanvasProps): MapEngine | null {
  const { lots, ground, settings, box, signals, onEngine, onFail } = props;
  const lang = useLanguage();
  const scheme = useScheme();
  const { labels, words } = useMapWords();
  const [engine, setEngine] = useState<MapEngine | null>(null);
  // The map calls what stands here now, not what stood here when it began.
  const latest = useRef(signals);
  latest.current = signals;
  const view = useRef(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another language or scheme needs another map
  useEffect(() => {
    let wanted = true;
    let started: MapEngine | null = null;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const forwarded: Signals = {
      moved: (...given) => latest.current.moved(...given),
      hovered: (...given) => latest.current.hovered(...given),
      picked: (...given) => latest.current.picked(...given),
    };
    async function start(container: HTMLElement) {
      if (!hasWebgl()) throw new Error("no WebGL");
      const { startMap } = await import("./engine/start-map");
      if (!wanted) return;
      const common = { container, lang, scheme, still, styleUrl: settings.styleUrl, labels, words };
      started = await startMap({ ...common, box: view.current, ground, lots, signals: forwarded });
      if (!wanted) return started.remove();
      setEngine(started);
      onEngine?.(started);
    }
    if (holder.current) start(holder.current).catch(() => wanted && onFail());
    return () => {
      wanted = false;
      if (!started) return;
      view.current = started.box();
      started.remove();
      setEngine(null);
      onEngine?.(null);
    };
  }, [lang, scheme]);
  return engine;
}

function hasWebgl(): boolean {
  const canvas = document.createElement("canvas");
  return Boolean(canvas.getContext("webgl2") ?? canvas.getContext("webgl"));
}
