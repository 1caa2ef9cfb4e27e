import type { LoaderFunctionArgs } from "@remix-run/node";
import { actorOf } from "~/app/accounts/session.server";
import { orSignIn } from "~/app/platform/http/refused.server";
import { latestReceipt } from "../queries/application-file.server";

/** The receipt of the score that counts, as a file anyone can compute again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await actorOf(request);
  const number = params.number ?? "";
  const receipt = await orSignIn(request, latestReceipt(actor, number));
  return new Response(`${JSON.stringify(receipt, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${number}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
