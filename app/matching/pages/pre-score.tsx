import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { zoneTitle } from "~/app/sites/model/zone-name";
import { NotPublished } from "~/app/ui/data/provenance";
import { Notice } from "~/app/ui/feedback/notice";
import { ErrorSummary } from "~/app/ui/forms/error-summary";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { PreScoreForm } from "../components/pre-score-form";
import { PreScoreResult } from "../components/pre-score-result";
import type { PreScorePage } from "../queries/pre-score-page.server";
import { preScorePage } from "../queries/pre-score-page.server";

export const handle: RouteHandle = { namespaces: ["sites", "place", "applications"] };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const figures = new URL(request.url).searchParams;
  const page = await preScorePage({ lotId: params.lotId ?? "", params: figures, lang });
  if (!page) throw new Response(null, { status: 404 });
  return { title: translator(lang)("place:preScore.title"), page };
}

export default function PreScore() {
  const { t } = useTranslation(["place", "applications"]);
  const { page } = useLoaderData<typeof loader>();
  const { lot, criteria, answer } = page;
  return (
    <Page narrow>
      <Header page={page} />
      {!lot.open && <Notice tone="warning">{t("preScore.closed")}</Notice>}
      {answer?.errors && (
        <ErrorSummary
          errors={Object.entries(answer.errors).map(([fieldId, said]) => ({
            fieldId,
            message: `${t(`applications:fields.${fieldId as "workers"}`)}: ${said.join(" ")}`,
          }))}
        />
      )}
      {answer?.result && <PreScoreResult lot={lot} result={answer.result} />}
      {criteria ? <PreScoreForm page={page} asked={criteria.asked} /> : <NotPublished />}
    </Page>
  );
}

function Header({ page: { lot, criteria } }: { page: PreScorePage }) {
  const { t } = useTranslation(["place", "sites"]);
  const lang = useLanguage();
  const zone = zoneTitle(lot.zone.name, lot.zone.kind)[lang];
  const name = t("sites:lot.name", { code: lot.code });
  return (
    <PageHeader
      trail={[
        { label: t("sites:trail.home"), to: paths.home(lang) },
        { label: zone, to: paths.zone(lang, lot.zone.id) },
        { label: name, to: paths.lot(lang, lot.id) },
      ]}
      overline={`${name}, ${zone}`}
      title={t("preScore.title")}
      lead={
        <>
          <p>{t("preScore.lead")}</p>
          {criteria && (
            <p>
              {t("preScore.by")}{" "}
              <Link to={paths.criteriaVersion(lang, criteria.setId, criteria.number)}>
                {criteria.name[lang]}
              </Link>
            </p>
          )}
        </>
      }
    />
  );
}
