import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { formatArea } from "~/app/platform/i18n/format";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Page, PageHeader, Section, Stack, WithAside } from "~/app/ui/layout/page";
import { canBeAppliedFor } from "../../model/lot-stage";
import type { LotPage } from "../../model/views/lot-page";
import { zoneTitle } from "../../model/zone-name";
import { IllustrativeNotice } from "../facts/illustrative-notice";
import { LotStatusPill } from "../facts/status";
import { ZonePlan } from "../zones/zone-plan";
import { LotFacts } from "./lot-facts";
import { LotSectors } from "./lot-sectors";
import { LotSteps } from "./lot-steps";

/** One lot: where it lies, what it offers, by what rules it is given. */
export function LotView({ lot }: { lot: LotPage }) {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const zone = zoneTitle(lot.zone.name, lot.zone.kind)[lang];
  return (
    <Page>
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
          canBeAppliedFor(lot.status) && (
            <LinkButton to={paths.apply(lang, { lot: lot.id })} iconAfter="arrow" size="large">
              {t("lot.apply")}
            </LinkButton>
          )
        }
      />
      {lot.source.sureness === "illustrative" && <IllustrativeNotice />}
      <WithAside aside={<LotSteps lot={lot} />}>
        <Stack tight>
          <ZonePlan
            lots={lot.neighbours}
            focus={{ id: lot.id, code: lot.code, shape: lot.shape }}
            description={t("lot.planDescription", { code: lot.code, zone, count: lot.neighbours.length })}
          />
          <p>
            <Link to={`${paths.zone(lang, lot.zone.id)}#lots`}>{t("lot.allLots", { zone })}</Link>
          </p>
        </Stack>
        <Section id="facts" title={t("lot.facts")}>
          <LotFacts lot={lot} />
        </Section>
        <Section id="sectors" title={t("lot.sectors")} lead={t("lot.sectorsLead")}>
          <LotSectors sectors={lot.sectors} />
        </Section>
      </WithAside>
    </Page>
  );
}
