import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageLanguage } from "~/app/platform/http/page-language.server";
import { publicOrigin } from "~/app/platform/public-origin.server";
import { compareSheetFile } from "../files/compare-sheet-file.server";
import { mayTakeAway, notFound } from "../files/may-take-away.server";
import { refusedParameters } from "../files/refused-parameters.server";
import { readCompared } from "../model/compared";
import { comparedRows } from "../queries/compared-rows.server";

/** Up to six lots or zones side by side as a PDF. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = pageLanguage(params);
  await mayTakeAway(context.clientAddress, lang);
  const compared = readCompared(new URL(request.url).searchParams);
  if (!compared) return refusedParameters(["lot", "zone"], lang);
  const reader = { lang, origin: publicOrigin };
  const facts = await comparedRows(compared, reader);
  return facts ? compareSheetFile(request, { facts, compared, reader }) : notFound(lang);
}
