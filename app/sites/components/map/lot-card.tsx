import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatNumber, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { Icon } from "~/app/ui/icon";
import { lotStages } from "../../model/lot-stage";
import type { LotProperties } from "../../model/map/features";
import { zoneTitle } from "../../model/zone-name";
import { LotStatusPill } from "../facts/status";
import styles from "./lot-card.module.css";

interface LotCardProps {
  lot: LotProperties;
  /** it stays until closed; else it goes with the pointer */
  pinned: boolean;
  onClose: () => void;
  /** opened by keyboard or from the list: the focus goes along */
  focused?: boolean;
}

/** What a lot on the map is, in brief, with the way to its page. */
export function LotCard({ lot, pinned, onClose, focused = false }: LotCardProps) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const heading = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lot's card takes the focus again
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true });
  }, [focused, lot.id]);
  return (
    <article className={styles.card} data-lot={lot.id}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link ref={heading} to={paths.lot(lang, lot.id)}>
            {t("card.lot", { code: lot.code })}
          </Link>
        </h3>
        {pinned && (
          <button type="button" className={styles.close} aria-label={t("card.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <p className={styles.zone}>{zoneTitle(lot.zoneName, lot.zoneKind)[lang]}</p>
      <p>
        <LotStatusPill status={lot.status} />
      </p>
      <Facts lot={lot} />
      {lot.illustrative && <p className={styles.made}>{t("card.illustrative")}</p>}
    </article>
  );
}

function Facts({ lot }: { lot: LotProperties }) {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { areaM2, powerKva, rentUsdM2Term, readyFrom, status } = lot;
  const coming = lotStages[status] === "coming";
  return (
    <dl className={styles.facts}>
      <Fact term={t("card.area")} value={formatArea(areaM2, lang)} />
      <Fact term={t("card.rent")} value={rentUsdM2Term && `${formatNumber(rentUsdM2Term, lang)} USD/m²`} />
      <Fact term={t("card.power")} value={powerKva && `${formatNumber(powerKva, lang)} kVA`} />
      {coming && <Fact term={t("card.ready")} value={readyFrom && formatQuarter(readyFrom, lang)} />}
    </dl>
  );
}

function Fact({ term, value }: { term: string; value: string | number | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value ?? <NotPublished />}</dd>
    </div>
  );
}
