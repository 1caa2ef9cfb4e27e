import { useTranslation } from "react-i18next";
import { paths } from "~/app/platform/paths";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Section } from "~/app/ui/layout/page";
import type { RegisterSources, SourceTopic } from "../../model/places/source-topics";
import { sourceTopics } from "../../model/places/source-topics";
import { SourceLine } from "../facts/source-line";
import { TakeAway } from "../take-away";
import styles from "./register-sources-section.module.css";

/** The documents behind the register by what they say, and what the map's boundaries are worth; all of it as files. */
export function RegisterSourcesSection({ sources }: { sources: RegisterSources }) {
  const { t } = useTranslation(["localities", "map"]);
  const layers = { communes: t("map:layers.communes"), districts: t("map:layers.districts") };
  const termOf = (topic: SourceTopic) =>
    topic === "communes" || topic === "districts" ? layers[topic] : t(`sources.${topic}`);
  return (
    <Section
      id="sources"
      title={t("sources.title")}
      lead={
        <>
          {t("map:map.boundaries")} {t("layers", layers)}
        </>
      }
    >
      <DataList>
        {sourceTopics
          .filter((topic) => sources[topic].length > 0)
          .map((topic) => (
            <DataItem key={topic} term={termOf(topic)}>
              <ul className={styles.sources}>
                {sources[topic].map((source) => (
                  <li key={`${source.title} ${source.sureness}`}>
                    <SourceLine source={source} full />
                  </li>
                ))}
              </ul>
            </DataItem>
          ))}
      </DataList>
      <TakeAway
        files={{
          csv: paths.openData.localitiesCsv,
          geojson: paths.openData.localitiesGeojson,
          json: paths.openData.localities,
        }}
      />
    </Section>
  );
}
