import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CriteriaHere } from "~/app/criteria/components/criteria-here";
import { linkedData, originOf } from "~/app/platform/http/linked-data";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LotView } from "~/app/sites/components/lot-page/lot-view";
import { lotDescription, lotPageData } from "~/app/sites/model/linked-data";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { LinkButton } from "~/app/ui/actions/button";
import { lotWithCriteria } from "../queries/place-pages.server";

export const handle: RouteHandle = { namespaces: ["sites", "place", "map"] };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageMeta(data?.title, data?.description),
  ...(data ? [linkedData(...lotPageData(data.lot, data.title, originOf(matches), data.lang))] : []),
];

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const page = await lotWithCriteria(params.lotId ?? "");
  if (!page) throw new Response(null, { status: 404 });
  const { code, zone } = page.lot;
  const name = translator(lang)("sites:lot.name", { code });
  const title = `${name}, ${zoneTitle(zone.name, zone.kind)[lang]}`;
  return { lang, title, description: lotDescription(page.lot, title, lang), ...page };
}

export default function Lot() {
  const { t } = useTranslation("place");
  const lang = useLanguage();
  const { lot, criteria } = useLoaderData<typeof loader>();
  return (
    <LotView
      lot={lot}
      criteria={
        <CriteriaHere criteria={criteria}>
          <LinkButton to={paths.preScore(lang, lot.id)} iconAfter="arrow">
            {t("preScore.title")}
          </LinkButton>
        </CriteriaHere>
      }
    />
  );
}
