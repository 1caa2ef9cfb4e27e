import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { authorise } from "~/app/accounts/model/authorise";
import { may } from "~/app/accounts/model/permissions";
import { actorOf } from "~/app/accounts/session.server";
import { waitingQuestions } from "~/app/contact/queries/question-desk.server";
import { orSignIn } from "~/app/platform/http/refused.server";
import { OfficeNav } from "../components/office-nav";

/**
 * Every page of the office: whoever has not signed in does so first, 404 for whoever may not enter it. Its pages still
 * authorise for themselves.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  await orSignIn(request, (async () => authorise(actor, "office.enter"))());
  return {
    lots: may(actor, "lot.read-register"),
    people: may(actor, "people.manage"),
    questions: (await waitingQuestions(actor))?.open ?? null,
  };
}

export default function Office() {
  const { lots, people, questions } = useLoaderData<typeof loader>();
  return (
    <>
      <OfficeNav lots={lots} people={people} questions={questions} />
      <Outlet />
    </>
  );
}
