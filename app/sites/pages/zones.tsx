import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Form } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import { Page, PageHeader, Section, Stack } from "~/app/ui/layout/page";
import { TakeAway } from "../components/take-away";
import { ZoneFilters } from "../components/zones/zone-filters";
import { ZoneRows } from "../components/zones/zone-rows";
import type { ZoneKind } from "../model/lot-terms";
import { zoneKinds } from "../model/lot-terms";
import { zoneListSearch } from "../model/zones/zone-list-address";
import { readZoneListQuery } from "../model/zones/zone-list-query";
import { zonesFor } from "../queries/zone-list.server";

export const handle: RouteHandle = { namespaces: ["sites", "place"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translator(pageLanguage(params));
  const { query, ignored } = readZoneListQuery(new URL(request.url).searchParams);
  return {
    title: t("sites:zones.title"),
    description: t("sites:zones.lead"),
    query,
    ignored: ignored.length > 0,
    list: await zonesFor(query),
  };
}

export default function Zones() {
  const { t } = useTranslation(["sites", "place"]);
  const lang = useLanguage();
  const { query, ignored, list } = useLoaderData<typeof loader>();
  const search = zoneListSearch(query);
  const ofKind = (kind: ZoneKind) => list.zones.filter((zone) => zone.kind === kind);
  return (
    <Page>
      <PageHeader title={t("zones.title")} lead={t("zones.lead")} />
      <Notice>{t("zones.notice")}</Notice>
      {ignored && <Notice>{t("place:zones.ignored")}</Notice>}
      <ZoneFilters query={query} list={list} />
      <TakeAway
        files={{
          xlsx: paths.zonesFile(lang, "xlsx", search),
          csv: paths.zonesFile(lang, "csv", search),
          geojson: paths.zonesFile(lang, "geojson", search),
        }}
      />
      {list.zones.length === 0 && (
        <EmptyState title={t("place:zones.none")}>{t("place:zones.noneText")}</EmptyState>
      )}
      {list.zones.length > 0 && (
        <Form method="get" action={paths.compare(lang)}>
          <Stack>
            {zoneKinds
              .filter((kind) => ofKind(kind).length > 0)
              .map((kind) => (
                <Section key={kind} id={kind} title={t(`zones.${kind}`)} lead={t(`zones.${kind}Lead`)}>
                  <ZoneRows zones={ofKind(kind)} pickable />
                </Section>
              ))}
            <div>
              <Button look="secondary" icon="compare">
                {t("place:zones.compare")}
              </Button>
            </div>
          </Stack>
        </Form>
      )}
    </Page>
  );
}
