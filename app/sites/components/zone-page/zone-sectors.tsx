import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { NotPublished } from "~/app/ui/data/provenance";
import { Icon } from "~/app/ui/icon";
import type { ZonePage } from "../../model/views/zone-page";
import { SourceLine } from "../facts/source-line";
import styles from "./zone-sectors.module.css";

const stances = ["welcome", "excluded"] as const;

/** What may settle here and what may not, with the version of the classification. */
export function ZoneSectors({ zone: { sectors, sectorSources } }: { zone: ZonePage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <div className={styles.sectors}>
      {stances.map((stance) => {
        const entries = sectors.filter((sector) => sector.stance === stance);
        return (
          <div key={stance}>
            <h3 className={styles.title}>{t(`stance.${stance}`)}</h3>
            {entries.length === 0 ? (
              <NotPublished />
            ) : (
              <ul className={styles.list}>
                {entries.map(({ version, code, name }) => (
                  <li key={`${version} ${code}`} className={styles[stance]}>
                    <Icon name={stance === "welcome" ? "check" : "close"} size={18} />
                    <span>
                      {name[lang]} <span className={styles.code}>{`${version} ${code}`}</span>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      {sectorSources.length > 0 && (
        <p className={styles.sources}>
          {sectorSources.map((source) => (
            <SourceLine key={source.title} source={source} />
          ))}
        </p>
      )}
    </div>
  );
}
