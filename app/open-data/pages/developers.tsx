import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { formatDate } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { DataItem, DataList } from "~/app/ui/data/data-list";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { Contents } from "../components/contents";
import { FirstSteps } from "../components/first-steps";
import { Resources } from "../components/resources";
import { Rules, Terms } from "../components/terms";
import { WidgetGuide } from "../components/widget-guide";
import { developersPage } from "../queries/developers-page.server";

export const handle: RouteHandle = { namespaces: ["open-data"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const t = translator(lang);
  return {
    title: t("open-data:developers.fullTitle"),
    description: t("open-data:developers.lead"),
    origin: publicOrigin,
    page: await developersPage(lang),
  };
}

export default function Developers() {
  const { t } = useTranslation("open-data");
  const lang = useLanguage();
  const { origin, page } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("developers.title")} lead={t("developers.lead")} />
      <Contents topics={page.topics} />
      <Terms lang={lang} licence={page.licence} limit={page.limit} />
      <FirstSteps origin={origin} />
      <Rules refusal={page.refusal} />
      <Resources topics={page.topics} lang={lang} />
      <WidgetGuide origin={origin} lang={lang} />
      <Section id="changelog" title={t("developers.changelog")}>
        <DataList sentences>
          {page.changelog.map(({ date, version, kind, text }) => (
            <DataItem key={text.en} term={`${formatDate(date, lang)} · ${version}`}>
              {t(`developers.changeKind.${kind}`)}: {text[lang]}
            </DataItem>
          ))}
        </DataList>
      </Section>
    </Page>
  );
}
