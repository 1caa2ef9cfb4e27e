import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useActionErrors } from "~/app/platform/http/action-errors";
import { answerForm } from "~/app/platform/http/form-reply.server";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { pageMeta } from "~/app/platform/http/page-meta";
import { orRefuse } from "~/app/platform/http/refused.server";
import { formatDate } from "~/app/platform/i18n/format";
import { translator } from "~/app/platform/i18n/i18n.server";
import type { RouteHandle } from "~/app/platform/i18n/route-namespaces";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Table } from "~/app/ui/data/table";
import { Notice } from "~/app/ui/feedback/notice";
import { ErrorSummary } from "~/app/ui/forms/error-summary";
import { Page, PageHeader } from "~/app/ui/layout/page";
import { Pagination } from "~/app/ui/navigation/pagination";
import { PeopleFilter } from "../components/people-filter";
import { RoleCell } from "../components/role-cell";
import { changeRoleForm } from "../model/change-role-form";
import { peopleSearch, readPeopleQuery } from "../model/people-search";
import { people } from "../queries/people.server";
import { actorOf } from "../session.server";
import { changeRole } from "../use-cases/change-role.server";

export const handle: RouteHandle = { namespaces: ["accounts"] };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  const { searchParams } = new URL(request.url);
  return {
    title: translator(lang)("accounts:people.title"),
    saved: searchParams.has("saved"),
    people: await orRefuse(people(await actorOf(request), readPeopleQuery(searchParams))),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const lang = pageLanguage(params);
  const actor = await actorOf(request);
  const query = readPeopleQuery(new URL(request.url).searchParams);
  return answerForm(request, { schema: changeRoleForm, lang }, async (form) => {
    await changeRole({ actor, ...form });
    return redirect(paths.office.people(lang, peopleSearch(query, { saved: true })));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function People() {
  const { t } = useTranslation("accounts");
  const lang = useLanguage();
  const { people: found, saved } = useLoaderData<typeof loader>();
  const { query, total, pages, rows } = found;
  const errors = useActionErrors();
  return (
    <Page>
      <PageHeader title={t("people.title")} lead={t("people.lead")} />
      <ErrorSummary errors={errors} />
      {saved && errors.length === 0 && (
        <Notice tone="good" live>
          {t("people.saved")}
        </Notice>
      )}
      <PeopleFilter q={query.q} total={total} />
      <Table
        caption={t("people.title")}
        captionHidden
        columns={(["name", "email", "since", "role"] as const).map((key) => ({
          key,
          label: t(`people.${key}`),
        }))}
        rows={rows.map((person) => ({
          key: person.id,
          cells: [
            person.name,
            person.email,
            formatDate(person.createdAt, lang),
            <RoleCell key="role" person={person} />,
          ],
        }))}
      />
      <Pagination
        page={query.page}
        pages={pages}
        linkTo={(page) => paths.office.people(lang, peopleSearch({ ...query, page }))}
      />
    </Page>
  );
}
