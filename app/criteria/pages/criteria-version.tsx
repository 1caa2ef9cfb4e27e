import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { linkedData, originOf } from "~/app/platform/http/linked-data";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { formatDate } from "~/app/platform/i18n/format";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { CriteriaFacts } from "../components/criteria-facts";
import { CriteriaReading } from "../components/criteria-reading";
import { CriteriaStatus } from "../components/criteria-status";
import { IllustrativeNotice } from "../components/illustrative-notice";
import { criteriaLinkedData } from "../model/linked-data";
import { versionOf } from "../model/version-params";
import { criteriaVersion } from "../queries/criteria-version.server";

export const handle: RouteHandle = { namespaces: ["criteria"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const version = await orRefuse(criteriaVersion({ actor, ...versionOf(params) }));
  return { lang, title: version.set.name[lang], version };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta(data?.title),
  ...(data && data.version.status !== "draft"
    ? [linkedData(criteriaLinkedData(data.version, originOf(matches), data.lang))]
    : []),
];

export default function CriteriaVersion() {
  const { t } = useTranslation("criteria");
  const lang = useLanguage();
  const { version } = useLoaderData<typeof loader>();
  const { model, set, status, number, publishedAt, modelHash, effectiveFrom, effectiveTo } = version;
  return (
    <Page>
      <PageHeader
        trail={[{ label: t("list.title"), to: paths.criteria(lang) }]}
        overline={t("list.version", { number })}
        title={set.name[lang]}
        lead={model.description?.[lang]}
        marks={<CriteriaStatus version={version} />}
      />
      {status === "draft" && <Notice tone="warning">{t("version.draftNotice")}</Notice>}
      {status === "upcoming" && effectiveFrom && (
        <Notice tone="info">{t("version.upcomingNotice", { day: formatDate(effectiveFrom, lang) })}</Notice>
      )}
      {model.illustrative && <IllustrativeNotice />}
      <CriteriaReading model={model} />
      <Section id="facts" title={t("version.facts")}>
        <CriteriaFacts {...{ model, publishedAt, modelHash, effectiveFrom, effectiveTo }} />
      </Section>
    </Page>
  );
}
