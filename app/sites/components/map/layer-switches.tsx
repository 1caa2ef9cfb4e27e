import { useTranslation } from "react-i18next";
import type { MapLayer } from "../../model/map/layers";
import { mapLayers } from "../../model/map/layers";
import styles from "./map-tools.module.css";

interface LayerSwitchesProps {
  layers: ReadonlySet<MapLayer>;
  onChange: (layers: ReadonlySet<MapLayer>) => void;
}

/** What is drawn besides lots and zones. */
export function LayerSwitches({ layers, onChange }: LayerSwitchesProps) {
  const { t } = useTranslation("map");
  const toggle = (layer: MapLayer, on: boolean) =>
    onChange(new Set(on ? [...layers, layer] : [...layers].filter((other) => other !== layer)));
  return (
    <fieldset className={styles.switches}>
      <legend className={styles.legend}>{t("layers.title")}</legend>
      {mapLayers.map((layer) => (
        <label key={layer} className={styles.switch}>
          {/* of no form: the list's form around it must not send it */}
          <input
            type="checkbox"
            form="map-tools"
            checked={layers.has(layer)}
            onChange={({ target }) => toggle(layer, target.checked)}
          />
          {t(`layers.${layer}`)}
        </label>
      ))}
    </fieldset>
  );
}
