import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { lotStatusLabels } from "../../model/lot-labels";
import { statusesByReadiness } from "../../model/lot-order";
import { palettes } from "./engine/palette";
import { allPictures, signName, things, tileName } from "./engine/pictures/pictures";
import { useScheme } from "./engine/use-scheme";
import styles from "./map-legend.module.css";

/** What colours, patterns and signs mean; drawn by the same hand as the map's. */
export function MapLegend() {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const pictures = usePictures();
  const entry = (name: string, words: string) => (
    <li key={name} className={styles.entry}>
      <img src={pictures.get(name)} alt="" width={24} height={24} className={styles.picture} />
      {words}
    </li>
  );
  return (
    <section aria-labelledby="map-legend">
      <h3 id="map-legend" className={styles.title}>
        {t("legend.title")}
      </h3>
      {pictures.size > 0 && (
        <ul className={styles.list}>
          {statusesByReadiness.map((status) => entry(tileName(status), lotStatusLabels[status][lang]))}
          {things.map((thing) => entry(signName(thing, true), t(`legend.${thing}`)))}
          {entry(signName("port", false), t("legend.toCome"))}
        </ul>
      )}
    </section>
  );
}

/** Pictures need a canvas, so they come after the first rendering. */
function usePictures(): Map<string, string> {
  const scheme = useScheme();
  const [pictures, setPictures] = useState(new Map<string, string>());
  useEffect(() => {
    const drawn = allPictures(palettes[scheme]);
    setPictures(new Map(drawn.map(([name, canvas]) => [name, canvas.toDataURL()])));
  }, [scheme]);
  return pictures;
}
