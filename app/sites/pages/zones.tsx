import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section } from "~/app/ui/layout/page";
import { TakeAway } from "../components/take-away";
import { ZoneRows } from "../components/zones/zone-rows";
import { zoneKinds } from "../model/lot-terms";
import { zoneList } from "../queries/zone-list.server";

export const handle: RouteHandle = { namespaces: ["sites"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(pageLanguage(params));
  return {
    title: t("sites:zones.title"),
    description: t("sites:zones.lead"),
    zones: await zoneList(),
  };
}

export default function Zones() {
  const { t } = useTranslation("sites");
  const lang = useLanguage();
  const { zones } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("zones.title")} lead={t("zones.lead")} />
      <Notice>{t("zones.notice")}</Notice>
      <TakeAway
        files={{
          xlsx: paths.zonesFile(lang, "xlsx"),
          csv: paths.zonesFile(lang, "csv"),
          geojson: paths.zonesFile(lang, "geojson"),
        }}
      />
      {zoneKinds.map((kind) => (
        <Section key={kind} id={kind} title={t(`zones.${kind}`)} lead={t(`zones.${kind}Lead`)}>
          <ZoneRows zones={zones.filter((zone) => zone.kind === kind)} />
        </Section>
      ))}
    </Page>
  );
}
