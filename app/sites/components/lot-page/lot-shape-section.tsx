import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea, formatLength } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Table } from "~/app/ui/data/table";
import { Section, Stack } from "~/app/ui/layout/page";
import { edgesOf, perimeterOf } from "../../model/geometry/edges";
import type { LotPage } from "../../model/views/lot-page";
import { zoneTitle } from "../../model/zone-name";
import { LotStatusPill } from "../facts/status";
import { PlaceMap } from "../map/place-map";
import { ZonePlan } from "../zones/zone-plan";
import styles from "./lot-parts.module.css";
import { LotShape } from "./lot-shape";

/** The land itself: its shape, its sides, who is next to it, and where in the zone it lies. */
export function LotShapeSection({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const zone = zoneTitle(lot.zone.name, lot.zone.kind)[lang];
  return (
    <Section id="shape" title={t("shape.title")} lead={t("shape.lead")}>
      <div className={styles.shapes}>
        <Stack tight>
          <LotShape lot={lot} />
          <Sides lot={lot} />
        </Stack>
        <Stack tight>
          <ZonePlan
            lots={lot.neighbours}
            focus={{ id: lot.id, code: lot.code, shape: lot.shape }}
            description={t("sites:lot.planDescription", {
              code: lot.code,
              zone,
              count: lot.neighbours.length,
            })}
          />
          <p>
            <Link to={`${paths.zone(lang, lot.zone.id)}#lots`}>{t("sites:lot.allLots", { zone })}</Link>
          </p>
        </Stack>
      </div>
      <div>
        <PlaceMap zoneId={lot.zone.id} lotId={lot.id} />
      </div>
      <Neighbours lot={lot} />
    </Section>
  );
}

function Sides({ lot }: { lot: LotPage }) {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const edges = edgesOf(lot.shape);
  const words = edges.map(({ length, side }) =>
    t("shape.side", { length: formatLength(length, lang), side: t(`side.${side}`) }),
  );
  return (
    <p className={styles.small}>
      {t("shape.sides", { sides: words.join(" · "), perimeter: formatLength(perimeterOf(edges), lang) })}
    </p>
  );
}

function Neighbours({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  if (lot.adjoining.length === 0) return <p>{t("shape.noNeighbours")}</p>;
  return (
    <Table
      caption={t("shape.neighbours")}
      stacks
      columns={[
        { key: "code", label: t("sites:lot.code") },
        { key: "side", label: t("shape.where") },
        { key: "metres", label: t("shape.common"), figures: true },
        { key: "area", label: t("sites:lot.area"), figures: true },
        { key: "status", label: t("sites:lot.status") },
      ]}
      rows={lot.adjoining.map(({ id, code, sides, metres, areaM2, status }) => ({
        key: id,
        cells: [
          <Link key="code" to={paths.lot(lang, id)}>
            {code}
          </Link>,
          sides.map((side) => t(`side.${side}`)).join(", "),
          formatLength(metres, lang),
          formatArea(areaM2, lang),
          <LotStatusPill key="status" status={status} plain />,
        ],
      }))}
    />
  );
}
