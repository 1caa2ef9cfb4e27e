import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatHectares, formatNumber, formatQuarter } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import type { LotHit } from "../../model/lot-results";
import { lotStages } from "../../model/lot-stage";
import { zoneTitle } from "../../model/zone-name";
import { LotStatusPill } from "../facts/status";
import styles from "./lot-list.module.css";

export function LotList({ hits }: { hits: readonly LotHit[] }) {
  return (
    <ol className={styles.list}>
      {hits.map((lot) => (
        <LotRow key={lot.id} lot={lot} />
      ))}
    </ol>
  );
}

function LotRow({ lot }: { lot: LotHit }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <li className={styles.frame}>
      <article className={styles.row}>
        <div className={styles.head}>
          <h3 className={styles.title}>
            <Link to={paths.lot(lang, lot.id)} className={styles.link} prefetch="intent">
              {t("lot.name", { code: lot.code })}
            </Link>
            <span className={styles.zone}>{zoneTitle(lot.zoneName, lot.zoneKind)[lang]}</span>
          </h3>
          <p className={styles.place}>{lot.localities.map((place) => place[lang]).join(", ")}</p>
          <p className={styles.marks}>
            <LotStatusPill status={lot.status} />
            {lot.reservedFor && (
              <span className={styles.kept}>{t(`lot.reservedFor.${lot.reservedFor}`)}</span>
            )}
          </p>
        </div>
        <dl className={styles.facts}>
          <Fact term={t("lot.area")} value={formatHectares(lot.areaM2, lang)} unit="ha" strong />
          <Fact term={t("lot.power")} value={lot.powerKva && formatNumber(lot.powerKva, lang)} unit="kVA" />
          <Fact
            term={t("lot.water")}
            value={lot.waterM3Day && formatNumber(lot.waterM3Day, lang)}
            unit={t("unit.m3Day")}
          />
          <Fact term={t("lot.readyShort")} value={useReady(lot)} />
        </dl>
      </article>
    </li>
  );
}

/** What can be had at once is "now"; what is let or held has no date to offer. */
function useReady({ status, readyFrom }: LotHit): string | null {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const stage = lotStages[status];
  if (stage === "open") return t("lot.now");
  if (stage === "taken" || stage === "held") return "–";
  return readyFrom && formatQuarter(readyFrom, lang);
}

interface FactProps {
  term: string;
  value: string | number | null;
  unit?: string;
  strong?: boolean;
}

function Fact({ term, value, unit, strong }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      <dd className={strong ? styles.strong : styles.value}>
        {value === null ? (
          <NotPublished />
        ) : (
          <>
            {value}
            {unit && <span className={styles.unit}> {unit}</span>}
          </>
        )}
      </dd>
    </div>
  );
}
