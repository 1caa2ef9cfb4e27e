import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { Table } from "~/app/ui/data/table";
import { Section } from "~/app/ui/layout/page";
import type { LotPage, SimilarLot } from "../../model/views/lot-page";
import { zoneTitle } from "../../model/zone-name";
import { useHandOverText } from "../facts/hand-over-text";
import { LotStatusPill } from "../facts/status";
import styles from "./lot-parts.module.css";

/** What else could do, here and in other zones, and by what that was found. */
export function LotSimilar({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const ready = useHandOverText();
  return (
    <Section id="similar" title={t("similar.title")} lead={t("similar.lead")}>
      {lot.similar.length === 0 ? (
        <p>{t("similar.none")}</p>
      ) : (
        <Table
          caption={t("similar.title")}
          captionHidden
          stacks
          columns={[
            { key: "lot", label: t("sites:lot.code") },
            { key: "area", label: t("sites:lot.area"), figures: true },
            { key: "status", label: t("sites:lot.status") },
            { key: "ready", label: t("sites:lot.readyShort") },
            { key: "rent", label: t("similar.rent"), figures: true },
            { key: "power", label: t("sites:lot.power"), figures: true },
            { key: "sectors", label: t("similar.sectors"), figures: true },
          ]}
          rows={lot.similar.map((other) => ({
            key: other.id,
            cells: [
              <Name key="lot" lot={other} />,
              <Area key="area" areaM2={other.areaM2} of={lot.areaM2} />,
              <LotStatusPill key="status" status={other.status} plain />,
              ready(other) ?? <NotPublished key="ready" />,
              other.rentUsdM2Term === null ? (
                <NotPublished key="rent" />
              ) : (
                `${formatNumber(other.rentUsdM2Term, lang)} USD/m²`
              ),
              other.powerKva === null ? (
                <NotPublished key="power" />
              ) : (
                `${formatNumber(other.powerKva, lang, 0)} kVA`
              ),
              t("similar.shared", { shared: other.sharedSectors, all: lot.sectors.length }),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Name({ lot: { id, code, zone } }: { lot: SimilarLot }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  return (
    <>
      <Link to={paths.lot(lang, id)}>{t("lot.name", { code })}</Link>
      <span className={styles.zone}>{zoneTitle(zone.name, zone.kind)[lang]}</span>
    </>
  );
}

function Area({ areaM2, of }: { areaM2: number; of: number }) {
  const lang = useLanguage();
  const percent = Math.round((areaM2 / of - 1) * 100);
  const sign = percent > 0 ? "+" : percent < 0 ? "−" : "±";
  return (
    <>
      {formatArea(areaM2, lang)}
      <span className={styles.difference}>{`${sign}${formatNumber(Math.abs(percent), lang)}%`}</span>
    </>
  );
}
