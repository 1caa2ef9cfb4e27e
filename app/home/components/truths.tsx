import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { SourceLine } from "~/app/sites/components/facts/source-line";
import type { HomePage } from "~/app/sites/model/views/home-page";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { LinkButton } from "~/app/ui/actions/button";
import { Card } from "~/app/ui/data/card";
import { NotPublished } from "~/app/ui/data/provenance";
import styles from "./truths.module.css";

/** The two facts nobody should have to find out by themselves: what runs is full, what comes is elsewhere. */
export function Truths({ operating, totals }: Pick<HomePage, "operating" | "totals">) {
  const { t } = useTranslation("home");
  const lang = useLanguage();
  return (
    <div className={styles.truths}>
      <Card as="section" look="flat" aria-labelledby="full">
        <h2 id="full" className={styles.title}>
          {t("fullTitle")}
        </h2>
        <p className={styles.text}>{t("fullText")}</p>
        <ul className={styles.parks}>
          {operating.map(({ zone, occupancy }) => (
            <li key={zone.id} className={styles.park}>
              <Link to={paths.zone(lang, zone.id)}>{zoneTitle(zone.name, zone.kind)[lang]}</Link>
              <strong className={styles.share}>
                {occupancy ? t("let", { share: formatNumber(occupancy.amount, lang) }) : <NotPublished />}
              </strong>
              {occupancy && <SourceLine source={occupancy.source} />}
            </li>
          ))}
        </ul>
      </Card>
      <Card as="section" look="flat" aria-labelledby="coming" className={styles.coming}>
        <h2 id="coming" className={styles.title}>
          {t("comingTitle")}
        </h2>
        <p className={styles.text}>{t("comingText")}</p>
        <dl className={styles.counts}>
          <div>
            <dt>{t("lotsOpen")}</dt>
            <dd>{formatNumber(totals.lotsOpen, lang)}</dd>
          </div>
          <div>
            <dt>{t("lotsComing")}</dt>
            <dd>{formatNumber(totals.lotsComing, lang)}</dd>
          </div>
        </dl>
        <p className={styles.remark}>{t("lotsRemark")}</p>
        <LinkButton
          to={paths.lots(lang, "?status=ready&status=construction&status=clearance&status=planned")}
          iconAfter="arrow"
        >
          {t("comingAction")}
        </LinkButton>
      </Card>
    </div>
  );
}
