import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Disclosure } from "~/app/ui/layout/disclosure";
import { lotStatusLabels } from "../../model/lot-labels";
import { statusesByReadiness } from "../../model/lot-order";
import { zoneStatuses } from "../../model/views/zone-page";
import { palettes } from "./engine/palette";
import type { Sample } from "./engine/pictures/legend-pictures";
import { legendPictures } from "./engine/pictures/legend-pictures";
import { allPictures, signName, things, tileName } from "./engine/pictures/pictures";
import { zoneSignName } from "./engine/pictures/zone-pictures";
import { useScheme } from "./engine/use-scheme";
import styles from "./map-legend.module.css";

type Entry = readonly [picture: string, words: string];

/** What colours, patterns and signs mean; drawn by the same hand as the map's. Folded where there is little room. */
export function MapLegend() {
  const { t } = useTranslation("map");
  const [roomy] = useState(() => window.matchMedia("(min-width: 62rem)").matches);
  const { lots, zones, things, boundaries } = useEntries();
  return (
    <div id="map-legend">
      <Disclosure summary={t("legend.title")} open={roomy}>
        <div className={styles.groups}>
          <Group title={t("legend.lots")} entries={lots} />
          <Group title={t("legend.zones")} entries={zones} />
          <Group title={t("legend.things")} entries={things} />
          <Group title={t("legend.boundaries")} entries={boundaries} />
        </div>
      </Disclosure>
    </div>
  );
}

function useEntries() {
  const { t } = useTranslation(["map", "sites"]);
  const lang = useLanguage();
  const sample = (name: Sample): Entry => [name, t(`legend.${name}`)];
  return {
    lots: [
      ...statusesByReadiness.map((status): Entry => [tileName(status), lotStatusLabels[status][lang]]),
      sample("point"),
      sample("cluster"),
    ],
    zones: [
      ...zoneStatuses.map((status): Entry => [zoneSignName(status), t(`sites:zoneStatus.${status}`)]),
      [zoneSignName("unknown"), t("legend.unknown")] as const,
      sample("outline"),
    ],
    things: [
      ...things.map((thing): Entry => [signName(thing, true), t(`legend.${thing}`)]),
      [signName("port", false), t("legend.toCome")] as const,
      sample("road"),
      sample("roadToCome"),
      sample("materials"),
    ],
    boundaries: [sample("commune"), sample("district"), sample("between")],
  };
}

function Group({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const pictures = usePictures();
  return (
    <section>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.list}>
        {entries.map(([picture, words]) => (
          <li key={picture} className={styles.entry}>
            <img src={pictures.get(picture)} alt="" width={24} height={24} className={styles.picture} />
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Pictures need a canvas, so they come after the first rendering. */
function usePictures(): Map<string, string> {
  const scheme = useScheme();
  const [pictures, setPictures] = useState(new Map<string, string>());
  useEffect(() => {
    const palette = palettes[scheme];
    const drawn = [...allPictures(palette), ...legendPictures(palette)];
    setPictures(new Map(drawn.map(([name, canvas]) => [name, canvas.toDataURL()])));
  }, [scheme]);
  return pictures;
}
