import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { NotPublished } from "~/app/ui/data/provenance";
import { Notice } from "~/app/ui/feedback/notice";
import { Halves, Page, PageHeader, Section } from "~/app/ui/layout/page";
import { lotSearchParams } from "../../model/lot-address";
import { zoneKindLabels } from "../../model/lot-labels";
import type { ZonePage } from "../../model/views/zone-page";
import { zoneTitle } from "../../model/zone-name";
import { ZoneStatusPill } from "../facts/status";
import { ZoneFigures } from "./zone-figures";
import { ZoneConnections, ZonePapers } from "./zone-links";
import { ZoneLotsSection } from "./zone-lots-section";
import { ZoneSectors } from "./zone-sectors";
import { ZoneSummary } from "./zone-summary";
import { ZoneTimeline } from "./zone-timeline";

/** One zone from its state to its papers. */
export function ZoneView({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { id, name, kind, statuses, figures, connections, papers } = zone;
  return (
    <Page>
      <PageHeader
        trail={[
          { label: t("trail.home"), to: paths.home(lang) },
          { label: t("zones.title"), to: paths.zones(lang) },
        ]}
        overline={zoneKindLabels[kind][lang]}
        title={zoneTitle(name, kind)[lang]}
        marks={statuses[0] && <ZoneStatusPill status={statuses[0].status} />}
        actions={
          zone.lotsInAll > 0 && (
            <LinkButton to={paths.lots(lang, lotSearchParams({ zone: [id] }))} icon="search">
              {t("zone.toLots", { count: zone.lotsInAll, formatted: formatNumber(zone.lotsInAll, lang) })}
            </LinkButton>
          )
        }
      />
      {statuses[0]?.status === "operating" && isFull(zone) && (
        <Notice tone="warning" title={t("zone.fullTitle")}>
          {t("zone.fullText")}
        </Notice>
      )}
      <Halves>
        <ZoneSummary zone={zone} />
        <Section id="status" title={t("zone.statusTitle")} lead={t("zone.statusLead")}>
          {statuses.length > 0 ? <ZoneTimeline statuses={statuses} /> : <NotPublished />}
        </Section>
      </Halves>
      <Section id="figures" title={t("zone.figures")} lead={t("zone.figuresLead")}>
        <ZoneFigures figures={figures} />
      </Section>
      <Section id="sectors" title={t("zone.sectors")} lead={t("zone.sectorsLead")}>
        <ZoneSectors zone={zone} />
      </Section>
      {zone.lots.length > 0 && <ZoneLotsSection zone={zone} />}
      <Section id="connections" title={t("zone.connections")}>
        {connections.length > 0 ? <ZoneConnections connections={connections} /> : <NotPublished />}
      </Section>
      <Section id="papers" title={t("zone.papers")}>
        {papers.length > 0 ? <ZonePapers papers={papers} /> : <NotPublished />}
      </Section>
    </Page>
  );
}

/** Every newest published occupancy, whole or by phase, stands at 100 %. */
function isFull({ figures }: ZonePage): boolean {
  const newest = new Map<string, number>();
  for (const { key, amount } of figures) {
    if (key.endsWith("occupancy") && !newest.has(key)) newest.set(key, amount);
  }
  return newest.size > 0 && [...newest.values()].every((amount) => amount >= 100);
}
