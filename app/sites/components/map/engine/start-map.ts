import type { Map as LibreMap } from "maplibre-gl";
import { controlsOf, fitPoints } from "./controls";
import { furnish } from "./furnish";
import { baseStyle, letters } from "./layers/base-style";
import type { EngineOptions, MapEngine } from "./map-engine";
import { bringMapStyles } from "./map-styles";
import { maplibregl } from "./maplibre";
import { palettes } from "./palette";
import { listenTo } from "./signals";

/** Draws the map and resolves when it stands. @throws when the browser has no WebGL. */
export async function startMap(options: EngineOptions): Promise<MapEngine> {
  const { container, lang, scheme, styleUrl, box, still, words, signals } = options;
  // Labels are drawn from the page's own font, which must be there before the first of them.
  const font = document.fonts.load(`16px "${letters[0]}"`, "aạ").catch(() => []);
  await Promise.all([font, bringMapStyles()]);
  const map = new maplibregl.Map({
    container,
    style: styleUrl ?? baseStyle(palettes[scheme], lang),
    bounds: [...box] as [number, number, number, number],
    fitBoundsOptions: { padding: 32 },
    maxBounds: [104.9, 8.9, 107.9, 11.3],
    maxZoom: 17.5,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: window.matchMedia("(pointer: coarse)").matches,
    attributionControl: { compact: true },
    locale: words,
    fadeDuration: still ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new maplibregl.NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new maplibregl.ScaleControl({}), "bottom-left");
  const onOwnGround = styleUrl !== null && !(await hasStyle(map));
  if (onOwnGround) map.setStyle(baseStyle(palettes[scheme], lang), { diff: false });
  await Promise.race([map.once("load"), ...(styleUrl ? [afterPatience()] : [])]);
  const layersOf = furnish(map, options);
  fitPoints(map, options.lots);
  const stop = listenTo(map, signals);
  return {
    ...controlsOf(map, options, layersOf),
    onOwnGround,
    remove: () => {
      stop();
      map.remove();
    },
  };
}

/** How long a foreign basemap may keep the reader waiting, milliseconds. */
const patience = 10_000;

function afterPatience(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

/** Whether the style asked for comes. What fails before it is there is the style itself; tiles come later. */
function hasStyle(map: LibreMap): Promise<boolean> {
  return new Promise((resolve) => {
    map.once("style.load", () => resolve(true));
    map.once("error", () => resolve(false));
    setTimeout(() => resolve(false), patience);
  });
}
