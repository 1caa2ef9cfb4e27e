import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { NotPublished } from "~/app/ui/data/provenance";
import { Notice } from "~/app/ui/feedback/notice";
import { Halves, Page, PageHeader, Section } from "~/app/ui/layout/page";
import { WithContents } from "~/app/ui/layout/with-contents";
import { lotSearchParams } from "../../model/lot-address";
import { zoneKindLabels } from "../../model/lot-labels";
import type { ZonePage } from "../../model/views/zone-page";
import { zoneTitle } from "../../model/zone-name";
import { isFull } from "../../model/zones/zone-occupancy";
import { PlaceTools } from "../facts/place-tools";
import { ZoneStatusPill } from "../facts/status";
import { ZoneAccess, ZoneComing } from "./zone-around";
import { ZoneContact } from "./zone-contact";
import { useZoneContents } from "./zone-contents";
import { FigureColumns, ZoneFigures } from "./zone-figures";
import { ZoneHighlights } from "./zone-highlights";
import { ZoneLand } from "./zone-land";
import { ZonePapers } from "./zone-links";
import { ZoneLotsSection } from "./zone-lots-section";
import { ZonePrices } from "./zone-prices";
import { ZoneSectors } from "./zone-sectors";
import { ZoneSummary } from "./zone-summary";
import { ZoneTimeline } from "./zone-timeline";
import { ZoneUtilities } from "./zone-utilities";

interface ZoneViewProps {
  zone: ZonePage;
  /** the section on the criteria in force here */
  criteria: ReactNode;
}

/** One zone as a park's data sheet has it, from its state to its papers. */
export function ZoneView({ zone, criteria }: ZoneViewProps) {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  const contents = useZoneContents(zone);
  return (
    <Page>
      <ZoneHeader zone={zone} />
      <PlaceTools kind="zone" id={zone.id} name={zoneTitle(zone.name, zone.kind)[lang]} />
      {zone.statuses[0]?.status === "operating" && isFull(zone.figures) && (
        <Notice tone="warning" title={t("zone.fullTitle")}>
          {t("zone.fullText")}
        </Notice>
      )}
      <ZoneHighlights zone={zone} />
      <WithContents label={t("place:contents.label")} contents={contents}>
        <Halves>
          <Section id="status" title={t("zone.statusTitle")} lead={t("zone.statusLead")}>
            {zone.statuses.length > 0 ? (
              <ZoneTimeline statuses={zone.statuses} handovers={zone.totals.handovers} />
            ) : (
              <NotPublished />
            )}
          </Section>
          <ZoneSummary zone={zone} />
        </Halves>
        <ZoneLand zone={zone} />
        {zone.lots.length > 0 && <ZoneLotsSection zone={zone} />}
        <ZonePrices zone={zone} />
        <ZoneUtilities zone={zone} />
        <ZoneAccess zone={zone} />
        <ZoneComing zone={zone} />
        <Section id="sectors" title={t("zone.sectors")} lead={t("zone.sectorsLead")}>
          <ZoneSectors zone={zone} />
        </Section>
        {criteria}
        <Section id="figures" title={t("place:investment.title")} lead={t("zone.figuresLead")}>
          <FigureColumns>
            <ZoneFigures
              figures={zone.figures}
              kinds={["management", "projects", "capital", "labour"]}
              today={zone.today}
            />
          </FigureColumns>
        </Section>
        <Section id="papers" title={t("zone.papers")}>
          {zone.papers.length > 0 ? <ZonePapers papers={zone.papers} /> : <NotPublished />}
        </Section>
        <ZoneContact agency={zone.agency}>
          <div>
            <LinkButton to={paths.askAboutZone(lang, zone.id)} look="secondary" icon="draft">
              {t("place:tools.ask")}
            </LinkButton>
          </div>
        </ZoneContact>
      </WithContents>
    </Page>
  );
}

function ZoneHeader({ zone }: { zone: ZonePage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { id, name, kind, statuses, lotsInAll } = zone;
  return (
    <PageHeader
      trail={[
        { label: t("trail.home"), to: paths.home(lang) },
        { label: t("zones.title"), to: paths.zones(lang) },
      ]}
      overline={zoneKindLabels[kind][lang]}
      title={zoneTitle(name, kind)[lang]}
      marks={statuses[0] && <ZoneStatusPill status={statuses[0].status} />}
      actions={
        lotsInAll > 0 && (
          <LinkButton to={paths.lots(lang, lotSearchParams({ zone: [id] }))} icon="search">
            {t("zone.toLots", { count: lotsInAll, formatted: formatNumber(lotsInAll, lang) })}
          </LinkButton>
        )
      }
    />
  );
}
