import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { surenesses } from "~/app/sites/model/views/provenance";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";

export const handle: RouteHandle = { namespaces: ["home"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export function loader({ params }: LoaderFunctionArgs) {
  const t = translator(pageLanguage(params));
  return { title: t("home:about.title"), description: t("home:about.lead") };
}

export default function About() {
  const { t } = useTranslation(["home", "common"]);
  return (
    <Page narrow>
      <PageHeader title={t("about.title")} lead={t("about.lead")} />
      <Notice tone="warning" title={t("about.decisionTitle")}>
        {t("about.decision")}
      </Notice>
      <Section id="data" title={t("about.dataTitle")}>
        <p>{t("about.data")}</p>
        <DataList>
          {surenesses.map((sureness) => (
            <DataItem key={sureness} term={t(`common:provenance.sureness.${sureness}`)}>
              {t(`about.sureness.${sureness}`)}
            </DataItem>
          ))}
          <DataItem term={t("common:notPublished")}>{t("about.notPublished")}</DataItem>
        </DataList>
      </Section>
      <Section id="changes" title={t("about.changesTitle")}>
        <p>{t("about.changes")}</p>
      </Section>
      <Section id="sources" title={t("about.sourcesTitle")}>
        <p>{t("about.sources")}</p>
        <p>{t("about.licences")}</p>
      </Section>
      <Section id="accessibility" title={t("about.accessibilityTitle")}>
        <p>{t("about.accessibility")}</p>
      </Section>
      <Section id="privacy" title={t("about.privacyTitle")}>
        <p>{t("about.privacy")}</p>
      </Section>
    </Page>
  );
}
