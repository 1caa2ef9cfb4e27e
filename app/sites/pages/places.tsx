import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { capitalised, formatNumber } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { WithContents } from "~/app/ui/layout/with-contents";
import { DistrictSection } from "../components/places/district-section";
import { NoPlaces } from "../components/places/no-places";
import { PlaceFilter } from "../components/places/place-filter";
import { RegisterLead } from "../components/places/register-lead";
import { RegisterSourcesSection } from "../components/places/register-sources-section";
import { lotSearchParams } from "../model/lot-address";
import { firstLayers, layersText } from "../model/map/layers";
import { readPlaceWords } from "../model/places/place-words";
import { placeRegister } from "../queries/places/place-register.server";

export const handle: RouteHandle = { namespaces: ["sites", "map", "localities"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title, data?.description);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const t = translator(lang);
  const { q } = readPlaceWords(new URL(request.url).searchParams);
  const register = await placeRegister(q);
  const count = { count: register.communes, formatted: formatNumber(register.communes, lang) };
  return { title: t("localities:title"), description: t("localities:lead", count), q, register };
}

const boundariesShown = lotSearchParams({
  view: "map",
  layers: layersText(new Set([...firstLayers, "communes", "districts"])),
});

export default function Places() {
  const { t } = useTranslation("localities");
  const lang = useLanguage();
  const { q, register } = useLoaderData<typeof loader>();
  const { districts } = register;
  const contents = [
    ...districts.map(({ id, title }) => ({ id, label: capitalised(title[lang]) })),
    { id: "sources", label: t("sources.title") },
  ];
  const sources = <RegisterSourcesSection sources={register.sources} />;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={<RegisterLead register={register} />}
        actions={
          <LinkButton to={paths.lots(lang, boundariesShown)} look="secondary" icon="pin">
            {t("toMap")}
          </LinkButton>
        }
      />
      <PlaceFilter q={q} districts={districts} />
      {districts.length === 0 ? (
        <>
          <NoPlaces q={q} />
          {sources}
        </>
      ) : (
        <WithContents label={t("contents")} contents={contents}>
          {districts.map((district) => (
            <DistrictSection key={district.id} district={district} />
          ))}
          {sources}
        </WithContents>
      )}
    </Page>
  );
}
