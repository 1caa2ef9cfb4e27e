import { useTranslation } from "react-i18next";
import { NotPublished } from "~/app/ui/data/provenance";
import { Section } from "~/app/ui/layout/page";
import type { ZonePage } from "../../model/views/zone-page";
import { ZoneConnections } from "./zone-links";
import { NearbyTable } from "./zone-nearby";
import styles from "./zone-parts.module.css";

/** So many of the nearest things; the list of infrastructure has all. */
const most = 8;

/** How one gets here: distances that a source gives, and distances measured on the map. */
export function ZoneAccess({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation(["place", "sites"]);
  const there = zone.nearby.filter(({ status }) => status === "operating").slice(0, most);
  return (
    <Section id="connections" title={t("sites:zone.connections")} lead={t("access.lead")}>
      {zone.connections.length > 0 ? <ZoneConnections connections={zone.connections} /> : <NotPublished />}
      {there.length > 0 && (
        <>
          <NearbyTable caption={t("access.measured")} items={there} />
          <p className={styles.small}>{t("access.measuredNote")}</p>
        </>
      )}
    </Section>
  );
}

/** What will be there: planned and under construction within 30 km, and when it is due. */
export function ZoneComing({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("place");
  const coming = zone.nearby.filter(({ status }) => status !== "operating");
  return (
    <Section id="coming" title={t("coming.title")} lead={t("coming.lead")}>
      {coming.length > 0 ? (
        <>
          <NearbyTable caption={t("coming.caption")} items={coming} coming />
          <p className={styles.small}>{t("access.measuredNote")}</p>
        </>
      ) : (
        <p>{t("coming.none")}</p>
      )}
    </Section>
  );
}
