import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { InfrastructureRows } from "../components/infrastructure/infrastructure-rows";
import { infrastructureKinds } from "../model/places/infrastructure";
import { infrastructureList } from "../queries/places/infrastructure-list.server";

export const handle: RouteHandle = { namespaces: ["sites", "map"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(pageLanguage(params));
  return {
    title: t("map:infrastructure.title"),
    description: t("map:infrastructure.lead"),
    entries: await infrastructureList(),
  };
}

export default function Infrastructure() {
  const { t } = useTranslation("map");
  const lang = useLanguage();
  const { entries } = useLoaderData<typeof loader>();
  const kinds = infrastructureKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <Page>
      <PageHeader
        title={t("infrastructure.title")}
        lead={t("infrastructure.lead")}
        actions={
          <LinkButton to={paths.lots(lang, "?view=map")} look="secondary" icon="pin">
            {t("infrastructure.onMap")}
          </LinkButton>
        }
      />
      <Notice tone="illustrative">{t("infrastructure.notice")}</Notice>
      {kinds.map((kind) => (
        <Section key={kind} id={kind} title={t(`kind.${kind}`)} lead={t(`kindLead.${kind}`)}>
          <InfrastructureRows entries={entries.filter((entry) => entry.kind === kind)} />
        </Section>
      ))}
    </Page>
  );
}
