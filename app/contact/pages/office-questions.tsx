import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actorOf } from "~/app/accounts/session.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Page, PageHeader, Stack } from "~/app/ui/layout/page";
import { Pagination } from "~/app/ui/navigation/pagination";
import { SegmentedLinks } from "~/app/ui/navigation/segmented-links";
import { QuestionTable } from "../components/desk/question-table";
import { questionDeskSearch, questionFilters, readQuestionDesk } from "../model/question-desk";
import { replyWithinWorkingDays } from "../model/reply-by";
import { questionDesk } from "../queries/question-desk.server";

export const handle: RouteHandle = { namespaces: ["contact"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const query = readQuestionDesk(new URL(request.url).searchParams);
  const desk = await orRefuse(questionDesk(actor, query));
  return { title: translator(lang)("contact:desk.title"), desk };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function OfficeQuestions() {
  const { t } = useTranslation("contact");
  const lang = useLanguage();
  const { title, desk } = useLoaderData<typeof loader>();
  const { query, rows, counts, total, pages } = desk;
  const linkTo = (change: Partial<typeof query>) =>
    paths.office.questions(lang, questionDeskSearch({ ...query, page: 1, ...change }));
  const countOf: Partial<Record<(typeof questionFilters)[number], number>> = counts;
  return (
    <Page>
      <PageHeader title={title} lead={t("desk.lead", { count: replyWithinWorkingDays })} />
      <Stack>
        <SegmentedLinks
          label={t("desk.filter")}
          links={questionFilters.map((filter) => ({
            to: linkTo({ filter }),
            label: t(`desk.filters.${filter}`),
            current: query.filter === filter,
            ...(countOf[filter] === undefined ? {} : { count: String(countOf[filter]) }),
          }))}
        />
        <p role="status">{t("desk.total", { count: total })}</p>
        {rows.length > 0 ? <QuestionTable rows={rows} /> : <EmptyState title={t("desk.empty")} />}
        <Pagination page={query.page} pages={pages} linkTo={(page) => linkTo({ page })} />
      </Stack>
    </Page>
  );
}
