import { useTranslation } from "react-i18next";
import type { LabelWords } from "./engine/layers/thing-layers";

/** The words that stand on the map itself, and those of its buttons. */
export function useMapWords(): { labels: LabelWords; words: Record<string, string> } {
  const { t } = useTranslation("map");
  return {
    labels: {
      planned: t("status.planned").toLowerCase(),
      construction: t("status.construction").toLowerCase(),
      before: t("map.beforeUntil"),
      partly: t("map.partly"),
    },
    words: {
      "Map.Title": t("map.region"),
      "NavigationControl.ZoomIn": t("map.zoomIn"),
      "NavigationControl.ZoomOut": t("map.zoomOut"),
      "AttributionControl.ToggleAttribution": t("map.sources"),
      "CooperativeGesturesHandler.WindowsHelpText": t("map.twoFingers"),
      "CooperativeGesturesHandler.MacHelpText": t("map.twoFingers"),
      "CooperativeGesturesHandler.MobileHelpText": t("map.twoFingers"),
      "ScaleControl.Meters": "m",
      "ScaleControl.Kilometers": "km",
    },
  };
}
