import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatArea } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { WithContents } from "~/app/ui/layout/with-contents";
import { canBeAppliedFor } from "../../model/lot-stage";
import type { LotPage } from "../../model/views/lot-page";
import { zoneTitle } from "../../model/zone-name";
import { IllustrativeNotice } from "../facts/illustrative-notice";
import { PlaceTools } from "../facts/place-tools";
import { LotStatusPill } from "../facts/status";
import { LotFacts } from "./lot-facts";
import { LotHighlights } from "./lot-highlights";
import { LotSectors } from "./lot-sectors";
import { LotShapeSection } from "./lot-shape-section";
import { LotSimilar } from "./lot-similar";

interface LotViewProps {
  lot: LotPage;
  /** the section on the criteria that would judge a project here */
  criteria: ReactNode;
}

const sections = ["facts", "shape", "sectors", "criteria", "similar"] as const;

/** One lot: where it lies, what it offers, by what rules it is given, what else could do. */
export function LotView({ lot, criteria }: LotViewProps) {
  const { t } = useTranslation(["sites", "place"]);
  const zone = zoneTitle(lot.zone.name, lot.zone.kind)[useLanguage()];
  const contents = sections.map((id) => ({ id, label: t(`place:contents.${id}`) }));
  return (
    <Page>
      <LotHeader lot={lot} />
      <PlaceTools kind="lot" id={lot.id} name={`${t("lot.name", { code: lot.code })}, ${zone}`} />
      {!canBeAppliedFor(lot.status) && (
        <Notice tone="warning" title={t("lot.closedTitle")}>
          {t("lot.closedText")}
        </Notice>
      )}
      {lot.source.sureness === "illustrative" && <IllustrativeNotice />}
      <LotHighlights lot={lot} />
      <WithContents label={t("place:contents.label")} contents={contents}>
        <Section id="facts" title={t("lot.facts")} lead={t("place:dates.lead")}>
          <LotFacts lot={lot} />
        </Section>
        <LotShapeSection lot={lot} />
        <Section id="sectors" title={t("lot.sectors")} lead={t("lot.sectorsLead")}>
          <LotSectors sectors={lot.sectors} />
        </Section>
        {criteria}
        <LotSimilar lot={lot} />
      </WithContents>
    </Page>
  );
}

function LotHeader({ lot }: { lot: LotPage }) {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  const zone = zoneTitle(lot.zone.name, lot.zone.kind)[lang];
  return (
    <PageHeader
      trail={[
        { label: t("trail.home"), to: paths.home(lang) },
        { label: t("lots.title"), to: paths.lots(lang) },
        { label: zone, to: paths.zone(lang, lot.zone.id) },
      ]}
      overline={zone}
      title={t("lot.titleWithArea", { code: lot.code, area: formatArea(lot.areaM2, lang) })}
      marks={
        <>
          <LotStatusPill status={lot.status} />
          {lot.reservedFor && <span>{t(`lot.reservedFor.${lot.reservedFor}`)}</span>}
        </>
      }
      actions={
        canBeAppliedFor(lot.status) ? (
          <>
            <LinkButton to={paths.preScore(lang, lot.id)} look="secondary">
              {t("place:preScore.try")}
            </LinkButton>
            <LinkButton to={paths.apply(lang, { lot: lot.id })} iconAfter="arrow">
              {t("lot.apply")}
            </LinkButton>
          </>
        ) : (
          <LinkButton to="#similar" look="secondary" iconAfter="down">
            {t("place:similar.title")}
          </LinkButton>
        )
      }
    />
  );
}
